//! The automaton that knows all patterns of all territories: it reads digits, and some of its nodes accept them.
//!
//! It is packed in groups of territories, each unpacked when it is first asked for, so that a check of one number does not
//! wait for the whole.
use super::decoder::Decoder;
use super::model::{self, FRESH, HEIGHTS, LABELS, PLACES, ROOTS, Row, Scope, Sort, Target};
use super::tables::{AUTOMATON, FIRST_REWRITE, GROUPS, REWRITES, TERRITORY_COUNT};
use crate::recipient::work;
use std::sync::OnceLock;

/// What it means that a number ends at a node: 0 for nothing, then [`FITS`] or the types of numbers, then those of
/// [`REWRITES`].
pub type Label = u8;

/// The label of patterns that only fit or do not.
pub const FITS: Label = 1;

/// Where a walk begins for a territory.
#[derive(Clone, Copy)]
pub enum Root {
    NumberType,
    General,
    NationalPrefix,
    InternationalPrefix,
    LeadingDigits,
}

/// How a national prefix gives way to what the number has in full: the territory's own digits, then those of the match
/// without some at its start and at its end.
#[derive(Clone, Copy)]
pub struct Rewrite {
    pub skipped: usize,
    pub dropped: usize,
    pub when: When,
}

/// Where a rewriting applies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    Always,
    /// Only where the number ends with the match.
    AtEnd,
    /// The same; where digits follow, the match is dropped as a whole.
    AtEndElseNone,
}

/// What digits met.
#[derive(Clone, Copy, Default)]
pub struct Walk {
    /// The label where they end.
    pub end: Label,
    /// How many were read up to the last label, and that label.
    pub last: Option<(usize, Label)>,
}

/// Walks from a territory's root as far as the digits lead; none where the territory has no such root.
pub fn walk(territory: u8, root: Root, digits: &str) -> Option<Walk> {
    let number = GROUPS.iter().rposition(|(first, _)| *first <= territory)?;
    let (first, _) = GROUPS.get(number)?;
    let group = UNPACKED.get(number)?.get_or_init(|| Unpacking::new(number).group());
    let start = *group.roots.get(usize::from(territory - first))?.get(root as usize)?;
    (start != 0).then(|| group.walk(start, digits))
}

/// The rewriting that a label stands for.
pub fn rewrite(label: Label) -> Option<&'static Rewrite> {
    REWRITES.get(usize::from(label).checked_sub(FIRST_REWRITE)?)
}

static UNPACKED: [OnceLock<Group>; GROUPS.len()] = [const { OnceLock::new() }; GROUPS.len()];

/// Where the automaton stands after some digits.
#[derive(Default)]
struct Node {
    label: Label,
    edges: [u16; 10],
}

/// What is known of a group of territories.
struct Group {
    /// The first is the one that accepts nothing.
    nodes: Vec<Node>,
    roots: Vec<[u16; ROOTS]>,
}

impl Group {
    fn walk(&self, start: u16, digits: &str) -> Walk {
        let mut walk = Walk::default();
        let Some(mut node) = self.nodes.get(usize::from(start)) else { return walk };
        for (length, digit) in (1..).zip(digits.bytes()) {
            work::count(1);
            let next = node.edges.get(usize::from(digit & 15)).copied().unwrap_or_default();
            match self.nodes.get(usize::from(next)).filter(|_| next != 0) {
                Some(next) => node = next,
                None => return walk,
            }
            if node.label == 0 {
                continue;
            }
            let label = match rewrite(node.label).map_or(When::Always, |rewrite| rewrite.when) {
                When::AtEnd if length < digits.len() => 0,
                When::AtEndElseNone if length < digits.len() => FITS,
                _ => node.label,
            };
            if label != 0 {
                walk.last = Some((length, label));
            }
        }
        walk.end = node.label;
        walk
    }
}

/// A group on its way.
struct Unpacking {
    packed: Decoder,
    group: Group,
    /// The territories whose turn it is.
    territories: std::ops::Range<usize>,
    /// The nodes of each height that are no chains, and then the roots of each kind; those met last first.
    met: [Vec<u16>; HEIGHTS + ROOTS],
    /// The chains of each height, [`LABELS`] each; 0 where there is none yet.
    chains: Vec<u16>,
    /// The label of the last chain.
    label: Label,
}

impl Unpacking {
    fn new(number: usize) -> Unpacking {
        let place = |number: usize| GROUPS.get(number).map(|(first, from)| (usize::from(*first), *from));
        let (first, from) = place(number).unwrap_or_default();
        let (behind, to) = place(number + 1).unwrap_or((TERRITORY_COUNT, AUTOMATON.len()));
        Unpacking {
            packed: Decoder::new(AUTOMATON.get(from..to).unwrap_or_default(), PLACES),
            group: Group { nodes: vec![Node::default()], roots: Vec::new() },
            territories: first..behind,
            met: [const { Vec::new() }; HEIGHTS + ROOTS],
            chains: vec![0; HEIGHTS * LABELS],
            label: 0,
        }
    }

    fn group(mut self) -> Group {
        for territory in self.territories.clone() {
            self.territory(territory);
        }
        self.group
    }

    /// Unpacks a territory.
    fn territory(&mut self, territory: usize) {
        let lengths = super::territories::lengths(territory);
        let mut roots = [0; ROOTS];
        let mut typed = None;
        for (kind, place) in roots.iter_mut().enumerate() {
            let (lengths, guide) = match kind {
                0 => (lengths.national, None),
                // A general pattern is much like those of the types together.
                1 => (lengths.national | lengths.local, typed.map(|root| [root; 10])),
                _ => (u32::MAX, None),
            };
            let row = Row::new(Scope::new(kind == 0, lengths), HEIGHTS, 0, guide);
            let list = HEIGHTS + kind;
            let root = if self.packed.bit(row.fresh(list)) {
                let root = self.target(&row).node;
                self.meet(list, root, FRESH)
            } else {
                self.recall(&row, list)
            };
            typed.get_or_insert(root);
            *place = root;
        }
        self.group.roots.push(roots);
    }

    /// Where the next edge leads, as none before it in the row does.
    fn target(&mut self, row: &Row) -> Target {
        if !row.has_dead() && self.packed.bit(row.dies()) {
            return Target { node: 0, sort: Sort::Dead, height: 0 };
        }
        let height = self.height(row);
        let (node, sort) = if height == 0 || self.packed.bit(row.chain(height)) {
            if !self.packed.bit(row.same_label(height, self.label)) {
                self.label = self.packed.bits(5, row.label(self.label)) as Label;
            }
            (self.chain(self.label, height), Sort::Chain)
        } else if self.packed.bit(row.fresh(height)) {
            let node = self.node(row, height);
            (self.meet(height, node, FRESH), Sort::Fresh)
        } else {
            (self.recall(row, height), Sort::Met)
        };
        Target { node, sort, height: height as u8 }
    }

    /// The height of where the next edge leads: so that numbers end where they can.
    fn height(&mut self, row: &Row) -> usize {
        let mut possible = row.scope.lengths >> row.depth & ((1 << row.height) - 1);
        while let Some(height) = possible.checked_ilog2() {
            possible -= 1 << height;
            if possible == 0 || !self.packed.bit(row.lower(height, possible.count_ones())) {
                return height as usize;
            }
        }
        0
    }

    /// The node where the next edge of a row leads, which is like no other.
    fn node(&mut self, before: &Row, height: usize) -> u16 {
        let guide = before.guide().and_then(|guide| self.group.nodes.get(usize::from(guide)));
        let mut row = Row::new(before.scope, height, before.depth + 1, guide.map(|guide| guide.edges));
        let mut node = Node::default();
        if row.scope.lengths >> before.depth & 1 == 1 && self.packed.bit(row.ends()) {
            node.label = self.packed.bits(5, row.end_label(self.label)) as Label;
        }
        for edge in &mut node.edges {
            *edge = self.edge(&mut row);
        }
        self.add(node)
    }

    fn edge(&mut self, row: &mut Row) -> u16 {
        if let Some(last) = row.last() {
            if self.packed.bit(row.same()) {
                row.repeat();
                return last.node;
            }
            if row.others() > 0 && self.packed.bit(row.again()) {
                let mut rank = 0;
                while rank + 1 < row.others() && !self.packed.bit(row.is(rank)) {
                    rank += 1;
                }
                return row.recall(rank);
            }
        }
        let target = self.target(row);
        row.add(target);
        target.node
    }

    /// The node that ends after so many digits with this label.
    fn chain(&mut self, label: Label, height: usize) -> u16 {
        let place = height * LABELS + usize::from(label);
        if let Some(node @ 1..) = self.chains.get(place).copied() {
            return node;
        }
        let node = match height.checked_sub(1) {
            Some(rest) => Node { label: 0, edges: [self.chain(label, rest); 10] },
            None => Node { label, ..Node::default() },
        };
        let node = self.add(node);
        if let Some(chain) = self.chains.get_mut(place) {
            *chain = node;
        }
        node
    }

    fn add(&mut self, node: Node) -> u16 {
        self.group.nodes.push(node);
        (self.group.nodes.len() - 1) as u16
    }

    /// Takes a node on a list, at this place or at its end.
    fn meet(&mut self, list: usize, node: u16, place: usize) -> u16 {
        if let Some(list) = self.met.get_mut(list) {
            list.insert(place.min(list.len()), node);
        }
        node
    }

    /// A node on a list, which then comes first.
    fn recall(&mut self, row: &Row, list: usize) -> u16 {
        let mut bits = 0;
        while self.packed.bit(row.longer(bits, list)) {
            bits += 1;
        }
        let rank = (1 << bits) - 1 + self.packed.bits(bits, model::rank(bits, list));
        match self.met.get_mut(list) {
            Some(met) if rank < met.len() => {
                let node = met.remove(rank);
                self.meet(list, node, 0)
            }
            _ => 0,
        }
    }
}
