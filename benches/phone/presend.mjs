// All of ours that is asked for is in the report.
import { checkPhone } from "#presend";

export const answer = (text, region) => checkPhone(text, { region });
