//! One automaton for all patterns: it reads digits, has no cycles, and no two of its nodes accept the same.
use super::metadata::{Described, NumberType, Territory};
use super::pattern::{Matches, Pattern, Threads, Whole};
use std::collections::HashMap;

/// A node's number; those that it leads to have lower ones.
pub type NodeId = u16;

/// Where the automaton stands after some digits.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Node {
    /// What it means that a number ends here, or nothing.
    pub label: Label,
    pub edges: [Option<NodeId>; 10],
}

/// What is accepted at a node; 0 is nothing. What it stands for depends on what the walk began with.
pub type Label = u8;

/// The label of all patterns that only fit or do not. It is that of a number type, so that they share nodes with patterns
/// of that type.
pub const FITS: Label = NumberType::FixedLine as Label;

/// The label of the first of [`Automaton::rewrites`].
pub const FIRST_REWRITE: Label = NumberType::Voicemail as Label + 1;

/// How a national prefix gives way to what the number has in full: the territory's own digits, then those of the match
/// without some at its start and at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rewrite {
    pub skipped: u8,
    pub dropped: u8,
    pub when: When,
}

/// Where a rewriting applies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    Always,
    /// Only where the number ends with the match.
    AtEnd,
    /// The same; where digits follow, the match is dropped as a whole.
    AtEndElseNone,
}

/// The nodes at which the walks for one territory begin.
#[derive(Clone, Debug)]
pub struct Roots {
    pub number_type: NodeId,
    pub general: NodeId,
    pub national_prefix: Option<NodeId>,
    pub international_prefix: Option<NodeId>,
    pub leading_digits: Option<NodeId>,
}

/// All nodes and what begins at them.
#[derive(Default)]
pub struct Automaton {
    pub nodes: Vec<Node>,
    pub rewrites: Vec<Rewrite>,
    ids: HashMap<Node, NodeId>,
}

impl Automaton {
    pub fn add(&mut self, territory: &Territory) -> Roots {
        let prefix = territory.national_prefix_for_parsing.as_ref();
        Roots {
            number_type: self.number_type(territory),
            general: self.general(&territory.general),
            national_prefix: prefix.map(|prefix| self.prefix(prefix, territory.transform_rule.is_some())),
            international_prefix: territory.international_prefix.as_ref().map(|prefix| self.prefix(prefix, false)),
            leading_digits: territory.leading_digits.as_ref().map(|digits| self.prefix(digits, false)),
        }
    }

    /// The type of a number: of each length only what has that length, and what the general description has as well.
    fn number_type(&mut self, territory: &Territory) -> NodeId {
        let general = Described {
            pattern: territory.general.clone(),
            lengths: territory.lengths,
            number_type: NumberType::Unknown,
        };
        let described: Vec<&Described> = [&general]
            .into_iter()
            .chain(&territory.types)
            .chain(&territory.fixed_line)
            .chain(&territory.mobile)
            .collect();
        let one_pattern = match (&territory.fixed_line, &territory.mobile) {
            (Some(fixed_line), Some(mobile)) => fixed_line.pattern == mobile.pattern,
            _ => false,
        };
        let mut product = Product {
            automaton: self,
            factors: described.iter().map(|of_type| Whole::new(&of_type.pattern)).collect(),
            label: |fitting: &[bool], length: usize| {
                let fits = |at: &usize| fitting[*at] && described[*at].lengths & 1 << length != 0;
                if !fits(&0) {
                    return 0;
                }
                let mut types = (1..described.len()).filter(fits).map(|at| described[at].number_type);
                let found = match (types.next(), types.next()) {
                    (Some(NumberType::FixedLine), Some(NumberType::Mobile)) => NumberType::FixedLineOrMobile,
                    (Some(NumberType::FixedLine), None) if one_pattern => NumberType::FixedLineOrMobile,
                    (Some(NumberType::Mobile), _) if one_pattern => NumberType::Unknown,
                    (Some(first), _) => first,
                    (None, _) => NumberType::Unknown,
                };
                found as Label
            },
            known: HashMap::new(),
        };
        let start = vec![Some(0); described.len()];
        product.node(start, 0).expect("a territory has numbers")
    }

    /// Whether the general description fits, whatever the length.
    fn general(&mut self, pattern: &str) -> NodeId {
        let mut product = Product {
            automaton: self,
            factors: vec![Whole::new(pattern)],
            label: |fitting: &[bool], _| if fitting[0] { FITS } else { 0 },
            known: HashMap::new(),
        };
        product.node(vec![Some(0)], 0).expect("a territory has numbers")
    }

    /// A pattern that is looked for at the start of the digits. What is accepted last on the way is what matches.
    fn prefix(&mut self, pattern: &str, rewrites: bool) -> NodeId {
        let mut search = Search { automaton: self, pattern: Pattern::new(pattern), rewrites, known: HashMap::new() };
        let start = search.pattern.start();
        search.node(start, 0).expect("a prefix has digits")
    }

    fn rewrite(&mut self, rewrite: Rewrite) -> Label {
        let place = self.rewrites.iter().position(|known| *known == rewrite).unwrap_or_else(|| {
            self.rewrites.push(rewrite);
            self.rewrites.len() - 1
        });
        FIRST_REWRITE + place as Label
    }

    /// The one node that is like this one; none for one that accepts nothing.
    fn node(&mut self, node: Node) -> Option<NodeId> {
        if node == Node::default() {
            return None;
        }
        let fresh = self.nodes.len() as NodeId;
        let id = *self.ids.entry(node.clone()).or_insert(fresh);
        if id == fresh {
            self.nodes.push(node);
        }
        Some(id)
    }
}

/// Several patterns that read the same digits.
struct Product<'a, L> {
    automaton: &'a mut Automaton,
    factors: Vec<Whole>,
    /// What it means that these of them fit so many digits.
    label: L,
    known: HashMap<(Vec<Option<u16>>, usize), Option<NodeId>>,
}

impl<L: Fn(&[bool], usize) -> Label> Product<'_, L> {
    /// The node for where each pattern stands, or none if nothing can be accepted from here on.
    fn node(&mut self, states: Vec<Option<u16>>, length: usize) -> Option<NodeId> {
        if states.iter().all(Option::is_none) {
            return None;
        }
        if let Some(id) = self.known.get(&(states.clone(), length)) {
            return *id;
        }
        let places = || self.factors.iter().zip(&states);
        let fitting: Vec<bool> =
            places().map(|(factor, state)| state.is_some_and(|state| factor.fits(state))).collect();
        let nexts: Vec<Vec<Option<u16>>> =
            (0..10).map(|digit| places().map(|(factor, state)| factor.step((*state)?, digit)).collect()).collect();
        let mut node = Node { label: (self.label)(&fitting, length), ..Node::default() };
        for (edge, next) in node.edges.iter_mut().zip(nexts) {
            *edge = self.node(next, length + 1);
        }
        let id = self.automaton.node(node);
        self.known.insert((states, length), id);
        id
    }
}

/// A pattern that is looked for at the start of the digits.
struct Search<'a> {
    automaton: &'a mut Automaton,
    pattern: Pattern,
    /// True where what the last group matched stays, after digits of the territory.
    rewrites: bool,
    known: HashMap<(Threads, u8), Option<NodeId>>,
}

impl Search<'_> {
    fn node(&mut self, mut threads: Threads, length: u8) -> Option<NodeId> {
        let key = (threads.clone(), length);
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        // A match of no digits is none, but it hides what is less preferred.
        let matches = self.pattern.cut(&mut threads);
        let mut node = Node { label: if length > 0 { self.label(&matches, length) } else { 0 }, ..Node::default() };
        for digit in 0..10 {
            let next = self.pattern.step(&threads, digit, length);
            if !next.is_empty() {
                node.edges[usize::from(digit)] = self.node(next, length + 1);
            }
        }
        let id = self.automaton.node(node);
        self.known.insert(key, id);
        id
    }

    fn label(&mut self, matches: &Matches, length: u8) -> Label {
        let kept = |group: Option<(u8, u8)>| group.filter(|_| self.rewrites);
        let ((start, end), when) = match (matches.at_end, matches.anywhere) {
            (None, None) => return 0,
            (None, Some(found)) => match kept(found) {
                Some(kept) => (kept, When::Always),
                None => return FITS,
            },
            (Some(found), None) => (kept(found).expect("a number is more than its prefix"), When::AtEnd),
            (Some(found), Some(otherwise)) => {
                assert!(kept(otherwise).is_none(), "one rewriting at most ends here");
                (kept(found).expect("a number is more than its prefix"), When::AtEndElseNone)
            }
        };
        self.automaton.rewrite(Rewrite { skipped: start, dropped: length - end, when })
    }
}
