//! The tables, packed as the crate unpacks them: each step here has its counterpart there.
use super::automaton::{Automaton, Label, Node, NodeId, Roots};
use super::encoder::Encoder;
use super::metadata::Territory;
use presend::recipient::plan::model::{
    self, FRESH, HEIGHTS, PLACES, ROOTS, Row, Scope, Sort, TERRITORY_PLACES, Target,
};

/// What stands for a plan without a country where two letters name one.
const NOWHERE: &str = "ZZ";

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

/// What is known of the territories besides; the first calling codes are in no order.
pub fn territories(territories: &[Territory], scattered: usize, prefixes: &[&str], inserted: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Encoder::new(TERRITORY_PLACES);
    let (mut code, mut codes, mut prefix) = (0, 0, 0);
    let (mut joins, mut lengths) = (false, (0, 0));
    for (at, territory) in territories.iter().enumerate() {
        let joined = std::mem::replace(&mut joins, at > 0 && territory.calling_code == code);
        if at > 0 {
            bytes.bit(model::joins(joined), joins);
        }
        if !joins {
            codes += 1;
            if codes <= scattered {
                let code = usize::from(territory.calling_code);
                bytes.bits(5, model::code(0), code >> 5);
                bytes.bits(5, model::code(code >> 5), code & 0x1F);
            } else {
                let next = if codes == scattered + 1 { 1 } else { code + 1 };
                let gap = usize::from(territory.calling_code - next);
                for more in 0..=gap {
                    bytes.bit(model::gap(more), more < gap);
                }
            }
            code = territory.calling_code;
        }
        let name = if territory.name == "001" { NOWHERE } else { &territory.name };
        let mut before = 0;
        for letter in name.bytes() {
            let letter = usize::from(letter - b'@');
            bytes.bits(5, model::letter(before), letter);
            before = letter;
        }
        let before = std::mem::replace(&mut lengths, (territory.lengths, territory.local_lengths));
        mask(&mut bytes, false, lengths.0, 0, before.0);
        mask(&mut bytes, true, lengths.1, lengths.0, before.1);
        let of_territory = territory.national_prefix.as_deref().unwrap_or_default();
        let place = prefixes.iter().position(|known| *known == of_territory).expect("each is listed");
        let before = std::mem::replace(&mut prefix, place);
        bytes.bits(3, model::national_prefix(before, joins), prefix);
        bytes.bits(3, model::inserted(joins), inserted[at].len());
        for digit in &inserted[at] {
            bytes.bits(4, model::inserted_digit(), (*digit).into());
        }
    }
    bytes.finish()
}

fn mask(bytes: &mut Encoder, local: bool, mask: u32, already: u32, before: u32) {
    for digits in 2..HEIGHTS {
        let shorter = (mask | already) >> (digits - 1) & 1 == 1;
        if already >> digits & 1 == 0 {
            bytes.bit(model::length(digits, local, shorter, before >> digits & 1 == 1), mask >> digits & 1 == 1);
        }
    }
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
