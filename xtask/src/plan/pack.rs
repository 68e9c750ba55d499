//! The tables, packed as the crate unpacks them: each step here has its counterpart there.
use super::automaton::{Automaton, Label, Node, NodeId, Roots};
use super::encoder::Encoder;
use super::metadata::Territory;
use presend::recipient::plan::model::{self, FRESH, HEIGHTS, PLACES, ROOTS, Row, Scope, Sort, Target};

/// What the automaton knows of some territories, one by one.
pub fn automaton(automaton: &Automaton, territories: &[Territory], roots: &[Roots]) -> Vec<u8> {
    let mut packer = Packer::new(automaton);
    for (territory, roots) in territories.iter().zip(roots) {
        let national = territory.lengths;
        let guide = [roots.number_type + 1; 10];
        packer.root(0, Some(roots.number_type), national, None);
        packer.root(1, Some(roots.general), national | territory.local_lengths, Some(guide));
        let prefixes = [roots.national_prefix, roots.international_prefix, roots.leading_digits];
        for (kind, root) in (2..).zip(prefixes) {
            packer.root(kind, root, u32::MAX, None);
        }
    }
    packer.bytes.finish()
}

struct Packer<'a> {
    automaton: &'a Automaton,
    heights: Vec<usize>,
    /// The label at the end of each node that is a chain.
    chains: Vec<Option<Label>>,
    packed: Vec<bool>,
    bytes: Encoder,
    met: Vec<Vec<Option<NodeId>>>,
    label: Label,
}

impl Packer<'_> {
    fn new(automaton: &Automaton) -> Packer<'_> {
        let mut heights: Vec<usize> = Vec::new();
        let mut chains: Vec<Option<Label>> = Vec::new();
        for node in &automaton.nodes {
            let next = node.edges.iter().flatten().map(|next| heights[usize::from(*next)] + 1);
            heights.push(next.max().unwrap_or(0));
            chains.push(chain(node, &chains));
        }
        Packer {
            automaton,
            packed: vec![false; heights.len()],
            heights,
            chains,
            bytes: Encoder::new(PLACES),
            met: vec![Vec::new(); HEIGHTS + ROOTS],
            label: 0,
        }
    }

    fn root(&mut self, kind: usize, root: Option<NodeId>, lengths: u32, guide: Option<[u16; 10]>) {
        let row = Row::new(Scope::new(kind == 0, lengths), HEIGHTS, 0, guide);
        let list = HEIGHTS + kind;
        let fresh = !self.met[list].contains(&root);
        self.bytes.bit(row.fresh(list), fresh);
        if fresh {
            self.target(&row, root);
            self.meet(list, root, FRESH);
        } else {
            self.recall(&row, list, root);
        }
    }

    fn target(&mut self, row: &Row, next: Option<NodeId>) -> Target {
        if !row.has_dead() {
            self.bytes.bit(row.dies(), next.is_none());
        }
        let Some(node) = next else {
            return Target { node: 0, sort: Sort::Dead, height: 0 };
        };
        let height = self.heights[usize::from(node)];
        self.height(row, height);
        let chain = self.chains[usize::from(node)];
        if height > 0 {
            self.bytes.bit(row.chain(height), chain.is_some());
        }
        let sort = if let Some(label) = chain {
            let last = std::mem::replace(&mut self.label, label);
            self.bytes.bit(row.same_label(height, last), label == last);
            if label != last {
                self.bytes.bits(5, row.label(last), label.into());
            }
            self.chain(node);
            Sort::Chain
        } else {
            let fresh = !self.packed[usize::from(node)];
            self.bytes.bit(row.fresh(height), fresh);
            if fresh {
                self.node(row, node);
                self.meet(height, next, FRESH);
                Sort::Fresh
            } else {
                self.recall(row, height, next);
                Sort::Met
            }
        };
        Target { node: node + 1, sort, height: height as u8 }
    }

    fn height(&mut self, row: &Row, height: usize) {
        let mut possible = row.scope.lengths >> row.depth & ((1 << row.height) - 1);
        assert!(possible >> height & 1 == 1);
        while possible >> height > 0 {
            let highest = possible.ilog2();
            possible -= 1 << highest;
            if possible > 0 {
                self.bytes.bit(row.lower(highest, possible.count_ones()), highest as usize > height);
            }
        }
    }

    fn node(&mut self, before: &Row, id: NodeId) {
        self.packed[usize::from(id)] = true;
        let (node, height) = (&self.automaton.nodes[usize::from(id)], self.heights[usize::from(id)]);
        let guide = before.guide().map(|guide| self.edges(guide));
        let mut row = Row::new(before.scope, height, before.depth + 1, guide);
        if row.scope.lengths >> before.depth & 1 == 1 {
            self.bytes.bit(row.ends(), node.label != 0);
            if node.label != 0 {
                self.bytes.bits(5, row.end_label(self.label), node.label.into());
            }
        } else {
            assert_eq!(node.label, 0);
        }
        for edge in node.edges {
            self.edge(&mut row, edge);
        }
    }

    fn edge(&mut self, row: &mut Row, next: Option<NodeId>) {
        let leads = |target: Target| target.node == next.map_or(0, |next| next + 1);
        if let Some(last) = row.last() {
            self.bytes.bit(row.same(), leads(last));
            if leads(last) {
                return row.repeat();
            }
            if row.others() > 0 {
                let rank = (0..row.others()).find(|rank| row.other(*rank).is_some_and(leads));
                self.bytes.bit(row.again(), rank.is_some());
                if let Some(rank) = rank {
                    for newer in 0..(rank + 1).min(row.others() - 1) {
                        self.bytes.bit(row.is(newer), newer == rank);
                    }
                    row.recall(rank);
                    return;
                }
            }
        }
        let target = self.target(row, next);
        row.add(target);
    }

    /// The edges of a node as the crate numbers them: 0 accepts nothing.
    fn edges(&self, node: u16) -> [u16; 10] {
        match node.checked_sub(1) {
            Some(node) => self.automaton.nodes[usize::from(node)].edges.map(|edge| edge.map_or(0, |edge| edge + 1)),
            None => [0; 10],
        }
    }

    /// A chain is unpacked with all that follows.
    fn chain(&mut self, from: NodeId) {
        let mut next = Some(from);
        while let Some(id) = next {
            self.packed[usize::from(id)] = true;
            next = self.automaton.nodes[usize::from(id)].edges[0];
        }
    }

    fn meet(&mut self, list: usize, node: Option<NodeId>, place: usize) {
        let list = &mut self.met[list];
        list.insert(place.min(list.len()), node);
    }

    fn recall(&mut self, row: &Row, list: usize, node: Option<NodeId>) {
        let rank = self.met[list].iter().position(|met| *met == node).expect("it was met");
        let bits = (rank + 1).ilog2() as usize;
        for known in 0..=bits {
            self.bytes.bit(row.longer(known, list), known < bits);
        }
        self.bytes.bits(bits, model::rank(bits, list), rank + 1 - (1 << bits));
        self.met[list].remove(rank);
        self.meet(list, node, 0);
    }
}

/// The label at the end of a chain: of a node that all digits lead to the next, and that only the last one accepts.
fn chain(node: &Node, chains: &[Option<Label>]) -> Option<Label> {
    let next = node.edges[0];
    if node.edges.iter().any(|edge| *edge != next) {
        return None;
    }
    match next {
        None => Some(node.label),
        Some(next) if node.label == 0 => chains[usize::from(next)],
        Some(_) => None,
    }
}
