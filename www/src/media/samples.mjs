// Files to begin with, small enough to stand here. The first is a picture for print as agencies deliver it, so that the page shows at once
// what it is for. They are given the types that a browser derives from their names.
const FILES = {
  cmyk: ['poster.jpg', '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f///5vB////+v/m/f/4/9sAQwErLS08NTx2QUF2+KWMpfj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4/8AAFAgAMABABAERAAIRAQMRAQQRAP/EABgAAQEBAQEAAAAAAAAAAAAAAAADAgQF/8QAFxABAQEBAAAAAAAAAAAAAAAAABIRE//EABgBAQEBAQEAAAAAAAAAAAAAAAADAgQB/8QAFhEBAQEAAAAAAAAAAAAAAAAAABES/9oADgQBAAIRAxEEAAA/AI66a4no0aUKNKFGlCjShRpQo0oUaUKZ1mvYjRpSFGlIUaUhRpSFGlIUaUhRpSFMUxW4hRRSFFFIUUUhRRSFFFIUUUhRRSFJUlpuI0UaIUUaIUUaIUUaIUUaIUUaIUUaIUpzRq2TDmUyYcymTDmUyYcymTDmUyYcymTDmUyY6ISqsUwgpDCCkMIKQwgpDCCkMIKQwgpDH//Z'],
  deep: ['scan.png', 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIEAIAAAAb/fWfAAAAGUlEQVQY02N89Cg9XV+fgWjARLzSUQ3EAwCGCAMAgyMyigAAAABJRU5ErkJggg=='],
  misnamed: ['logo.jpg', 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAALUlEQVRIx2N8lK7PQEvARFPTRy0YtWDUglELRi0YtWDUglELRi0YtWDUAioCAF4AAbj5ImomAAAAAElFTkSuQmCC'],
  good: ['photo.jpg', '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAwAEADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAVEAEBAAAAAAAAAAAAAAAAAAAAEf/EABYBAQEBAAAAAAAAAAAAAAAAAAADBP/EABYRAQEBAAAAAAAAAAAAAAAAAAASEf/aAAwDAQACEQMRAD8AUqaVGWrVUqaUk1VKmlJNVSppSTU0qaVWUaVSppSSlUqaUkpVKmlJKTSppVpS1VKmlJNVSppSTVUqaUk1/9k='],
};

export const FIRST = 'cmyk';

/** The file of a sample. */
export function sampleFile(sample) {
  const [name, base64] = FILES[sample];
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new File([bytes], name, { type: name.endsWith('.png') ? 'image/png' : 'image/jpeg' });
}
