//! Patterns of digits as automata that read one digit at a time.
use regex_automata::nfa::thompson::{self as nfa, Compiler, Config, NFA, WhichCaptures};
use regex_automata::util::look::Look;
use regex_automata::util::primitives::StateID;
use regex_automata::util::syntax;

/// A pattern, compiled to states of which several can be alive at once.
pub struct Pattern {
    states: NFA,
    /// The number of groups in parentheses that remember what they matched.
    groups: usize,
}

/// One way in which the digits so far fit a pattern.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Thread {
    state: StateID,
    /// Where the last group began and ended, if it took part.
    group: [Option<u8>; 2],
}

/// All ways in which the digits so far fit a pattern, the preferred one first.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Threads(Vec<Thread>);

/// The matches that end where the digits so far end, each with where the last group began and ended, if it took part.
#[derive(Default)]
pub struct Matches {
    /// The preferred match if the number ends here as well, where that makes a difference.
    pub at_end: Option<Option<(u8, u8)>>,
    /// The preferred match whatever follows.
    pub anywhere: Option<Option<(u8, u8)>>,
}

impl Pattern {
    pub fn new(pattern: &str) -> Pattern {
        let config = Config::new().which_captures(WhichCaptures::All);
        let syntax = syntax::Config::new().unicode(false).utf8(false);
        let states =
            Compiler::new().configure(config).syntax(syntax).build(pattern).expect("a pattern of the metadata");
        let groups = states.group_info().group_len(regex_automata::PatternID::ZERO) - 1;
        Pattern { states, groups }
    }

    /// Before any digit.
    pub fn start(&self) -> Threads {
        let mut threads = Threads::default();
        self.follow(Thread { state: self.states.start_anchored(), group: [None; 2] }, 0, &mut threads);
        threads
    }

    /// After one more digit, which is the one that many digits from the start.
    pub fn step(&self, before: &Threads, digit: u8, at: u8) -> Threads {
        let byte = b'0' + digit;
        let mut threads = Threads::default();
        for thread in &before.0 {
            let next = match self.states.state(thread.state) {
                nfa::State::ByteRange { trans } => trans.matches_byte(byte).then_some(trans.next),
                nfa::State::Sparse(transitions) => transitions.matches_byte(byte),
                _ => None,
            };
            if let Some(state) = next {
                self.follow(Thread { state, ..thread.clone() }, at + 1, &mut threads);
            }
        }
        threads
    }

    /// The preferred matches that end here. What is less preferred than a match whatever follows is forgotten, as a
    /// matcher does that looks for the preferred match and not for the longest.
    pub fn cut(&self, threads: &mut Threads) -> Matches {
        let mut matches = Matches::default();
        for (place, thread) in threads.0.iter().enumerate() {
            let group = thread.group[0].zip(thread.group[1]);
            match self.states.state(thread.state) {
                nfa::State::Match { .. } => {
                    matches.anywhere = Some(group);
                    threads.0.truncate(place);
                    break;
                }
                nfa::State::Look { .. } if matches.at_end.is_none() => matches.at_end = Some(group),
                _ => {}
            }
        }
        matches
    }

    /// Adds a thread, once it has come to a digit, to the end of the number, or to a match.
    fn follow(&self, thread: Thread, at: u8, threads: &mut Threads) {
        match self.states.state(thread.state) {
            nfa::State::Union { alternates } => {
                for state in alternates {
                    self.follow(Thread { state: *state, ..thread.clone() }, at, threads);
                }
            }
            nfa::State::BinaryUnion { alt1, alt2 } => {
                self.follow(Thread { state: *alt1, ..thread.clone() }, at, threads);
                self.follow(Thread { state: *alt2, ..thread }, at, threads);
            }
            nfa::State::Capture { next, group_index, slot, .. } => {
                let mut group = thread.group;
                if group_index.as_usize() == self.groups && self.groups > 0 {
                    group[slot.as_usize() % 2] = Some(at);
                }
                self.follow(Thread { state: *next, group }, at, threads);
            }
            nfa::State::Look { look, next } => {
                assert_eq!(*look, Look::End);
                assert!(matches!(self.states.state(*next), nfa::State::Match { .. } | nfa::State::Capture { .. }));
                self.add(thread, threads);
            }
            nfa::State::ByteRange { .. } | nfa::State::Sparse(_) | nfa::State::Match { .. } => {
                self.add(thread, threads)
            }
            nfa::State::Dense(_) | nfa::State::Fail => {}
        }
    }

    fn add(&self, thread: Thread, threads: &mut Threads) {
        if threads.0.iter().all(|other| other.state != thread.state) {
            threads.0.push(thread);
        }
    }
}

impl Threads {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A pattern that must fit all digits: which way of several it fits them is all one, so that one state is alive at a time.
pub struct Whole(Vec<State>);

struct State {
    fits: bool,
    next: [Option<u16>; 10],
}

impl Whole {
    pub fn new(pattern: &str) -> Whole {
        let pattern = Pattern::new(pattern);
        let mut threads = vec![pattern.start()];
        let mut states = Vec::new();
        while let Some(here) = threads.get(states.len()).cloned() {
            let mut next = [None; 10];
            for (digit, next) in (0..).zip(&mut next) {
                let there = pattern.step(&here, digit, 0);
                if !there.is_empty() {
                    let place = threads.iter().position(|known| *known == there).unwrap_or_else(|| {
                        threads.push(there);
                        threads.len() - 1
                    });
                    *next = Some(place as u16);
                }
            }
            let matches = |thread: &Thread| matches!(pattern.states.state(thread.state), nfa::State::Match { .. });
            states.push(State { fits: here.0.iter().any(matches), next });
        }
        Whole(states)
    }

    /// The state after one more digit, or none where the pattern fits nothing that begins so.
    pub fn step(&self, state: u16, digit: usize) -> Option<u16> {
        self.0[usize::from(state)].next[digit]
    }

    /// True where the digits so far fit.
    pub fn fits(&self, state: u16) -> bool {
        self.0[usize::from(state)].fits
    }
}
