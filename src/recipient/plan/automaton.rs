//! The automaton that knows all patterns of all territories: it reads digits, and some of its nodes accept them.
//!
//! It is packed territory by territory and unpacked only as far as it is asked for, so that a check of one number does
//! not wait for the whole.
use super::decoder::Decoder;
use super::model::{self, FRESH, Kind, LONGEST, Row, Target};
use super::tables::{AUTOMATON, NODES, REWRITES};
use crate::recipient::work;
use std::cell::RefCell;

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

/// How many kinds of roots there are.
const ROOTS: usize = 5;

/// How a national prefix gives way to what the number has in full: the territory's own digits, then those of the match
/// without some at its start and at its end.
#[derive(Clone, Copy)]
pub struct Rewrite {
    pub label: Label,
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
    UNPACKED.with(|unpacked| {
        let mut unpacked = unpacked.try_borrow_mut().ok()?;
        while unpacked.roots.len() <= usize::from(territory) {
            unpacked.territory();
        }
        let start = *unpacked.roots.get(usize::from(territory))?.get(root as usize)?;
        (start != 0).then(|| unpacked.walk(start, digits))
    })
}

/// The rewriting that a label stands for.
pub fn rewrite(label: Label) -> Option<&'static Rewrite> {
    REWRITES.iter().find(|rewrite| rewrite.label == label)
}

thread_local! {
    static UNPACKED: RefCell<Unpacked> = RefCell::new(Unpacked::new());
}

/// Where the automaton stands after some digits.
#[derive(Clone, Copy, Default)]
struct Node {
    label: Label,
    edges: [u16; 10],
}

/// As much as is unpacked.
struct Unpacked {
    packed: Decoder,
    /// The first is the one that accepts nothing.
    nodes: Vec<Node>,
    roots: Vec<[u16; ROOTS]>,
    /// The roots of each kind, the one last met first.
    met_roots: [Vec<u16>; ROOTS],
    /// The nodes of each height that are no chains, those last met first.
    met: [Vec<u16>; LONGEST + 1],
    /// The nodes that end after so many digits with this label.
    chains: Vec<(Label, usize, u16)>,
    /// The label of the last chain.
    label: Label,
    /// A bit for each length that numbers of this territory can have.
    lengths: u32,
}

impl Unpacked {
    fn new() -> Unpacked {
        let mut nodes = Vec::with_capacity(NODES);
        nodes.push(Node::default());
        Unpacked {
            packed: Decoder::new(AUTOMATON, model::AUTOMATON),
            nodes,
            roots: Vec::new(),
            met_roots: Default::default(),
            met: Default::default(),
            chains: Vec::new(),
            label: 0,
            lengths: 0,
        }
    }

    fn walk(&self, start: u16, digits: &str) -> Walk {
        let mut walk = Walk::default();
        let Some(mut node) = self.nodes.get(usize::from(start)) else { return walk };
        for (at, digit) in (1..).zip(digits.bytes()) {
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
                When::AtEnd if at < digits.len() => 0,
                When::AtEndElseNone if at < digits.len() => FITS,
                _ => node.label,
            };
            if label != 0 {
                walk.last = Some((at, label));
            }
        }
        walk.end = node.label;
        walk
    }

    /// Unpacks the next territory.
    fn territory(&mut self) {
        let lengths = super::territories::lengths(self.roots.len()).national;
        let roots = std::array::from_fn(|kind| {
            // Only of types it is known how long the numbers are.
            self.lengths = if kind == Root::NumberType as usize { lengths } else { u32::MAX };
            self.root(kind)
        });
        self.roots.push(roots);
    }

    fn root(&mut self, kind: usize) -> u16 {
        let known = self.packed.bit(model::root_known(kind));
        let root = if known {
            let rank = self.rank(|bits| model::root_rank(kind, bits));
            self.met_roots.get_mut(kind).map_or(0, |met| take(met, rank))
        } else {
            self.target(&Row::default(), LONGEST, 0).node
        };
        if let Some(met) = self.met_roots.get_mut(kind) {
            met.insert(0, root);
        }
        root
    }

    /// Where the next edge leads, as none before it in the row does: to a node at most so high after so many digits.
    fn target(&mut self, row: &Row, highest: usize, depth: usize) -> Target {
        if !row.has_dead() && self.packed.bit(row.dead(highest)) {
            return Target { node: 0, kind: Kind::Dead, height: 0 };
        }
        let height = self.height(row, highest, depth);
        if height == 0 || self.packed.bit(row.chain(height)) {
            let label = match self.packed.bit(row.same_label(self.label)) {
                true => self.label,
                false => self.packed.bits(5, |known| model::label(self.label, known)) as Label,
            };
            self.label = label;
            return Target { node: self.chain(label, height), kind: Kind::Chain, height };
        }
        if self.packed.bit(row.fresh(height)) {
            let node = self.node(height, depth);
            if let Some(met) = self.met.get_mut(height) {
                met.insert(FRESH.min(met.len()), node);
            }
            return Target { node, kind: Kind::New, height };
        }
        let rank = self.rank(|bits| model::rank(height, bits));
        let met = self.met.get_mut(height);
        let node = met.map_or(0, |met| {
            let node = take(met, rank);
            met.insert(0, node);
            node
        });
        Target { node, kind: Kind::Old, height }
    }

    /// The height of a node that is at most so high after so many digits: so that numbers end where they can.
    fn height(&mut self, row: &Row, highest: usize, depth: usize) -> usize {
        let possible = |height: &usize| self.lengths >> (depth + height) & 1 == 1;
        let mut left = (0..=highest).filter(possible).count();
        for height in (0..=highest).rev() {
            if self.lengths >> (depth + height) & 1 == 1 {
                left -= 1;
                if left == 0 || !self.packed.bit(row.lower(highest, left)) {
                    return height;
                }
            }
        }
        0
    }

    /// A node that none is like.
    fn node(&mut self, height: usize, depth: usize) -> u16 {
        let mut node = Node::default();
        if self.lengths >> depth & 1 == 1 && self.packed.bit(model::ends(height)) {
            node.label = self.packed.bits(5, model::end_label) as Label;
        }
        let mut row = Row::default();
        for edge in &mut node.edges {
            let target = self.edge(&row, height, depth);
            *edge = target.node;
            row.push(target);
        }
        self.add(node)
    }

    fn edge(&mut self, row: &Row, height: usize, depth: usize) -> Target {
        if let Some(last) = row.last() {
            if self.packed.bit(row.same()) {
                return last;
            }
            if row.others() > 0 && self.packed.bit(row.again()) {
                let mut rank = 0;
                while rank + 1 < row.others() && self.packed.bit(row.older(rank)) {
                    rank += 1;
                }
                return row.other(rank).unwrap_or(last);
            }
        }
        self.target(row, height - 1, depth + 1)
    }

    /// The node that ends after so many digits with this label.
    fn chain(&mut self, label: Label, height: usize) -> u16 {
        let known = self.chains.iter().find(|(of_label, of_height, _)| (*of_label, *of_height) == (label, height));
        if let Some((.., node)) = known {
            return *node;
        }
        let node = match height.checked_sub(1) {
            Some(rest) => Node { label: 0, edges: [self.chain(label, rest); 10] },
            None => Node { label, ..Node::default() },
        };
        let node = self.add(node);
        self.chains.push((label, height, node));
        node
    }

    fn add(&mut self, node: Node) -> u16 {
        self.nodes.push(node);
        (self.nodes.len() - 1) as u16
    }

    /// A place: how many bits it has, counted from 1, and then those behind the first.
    fn rank(&mut self, bits: impl Fn(usize) -> usize) -> usize {
        let mut count = 0;
        while self.packed.bit(bits(count)) {
            count += 1;
        }
        let mut rank = 1;
        for bit in 0..count {
            rank = rank << 1 | usize::from(self.packed.bit(model::rank_bit(count, bit)));
        }
        rank - 1
    }
}

/// Takes what stands at a place out.
fn take(met: &mut Vec<u16>, place: usize) -> u16 {
    if place < met.len() { met.remove(place) } else { 0 }
}
