//! The tables, packed as the crate unpacks them: each step here has its counterpart there.
use super::automaton::{Automaton, Label, Node, NodeId, Roots};
use super::encoder::Encoder;
use super::metadata::Territory;
use presend::recipient::plan::model::{self, FRESH, Kind, LONGEST, Row, Target};

/// What stands for a plan without a country where two letters name one.
const NOWHERE: &str = "ZZ";

/// The automaton, territory by territory.
pub fn automaton(automaton: &Automaton, territories: &[Territory], roots: &[Roots]) -> Vec<u8> {
    let mut packer = Packer::new(automaton);
    for (territory, roots) in territories.iter().zip(roots) {
        packer.lengths = territory.lengths;
        packer.root(0, Some(roots.number_type));
        packer.lengths = u32::MAX;
        let rest = [Some(roots.general), roots.national_prefix, roots.international_prefix, roots.leading_digits];
        for (kind, root) in (1..).zip(rest) {
            packer.root(kind, root);
        }
    }
    assert!(packer.packed.iter().all(|packed| *packed));
    packer.bytes.finish()
}

/// What is known of the territories besides; the first calling codes are in no order.
pub fn territories(territories: &[Territory], scattered: usize, prefixes: &[&str], inserted: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Encoder::new(model::TERRITORIES);
    let (mut code, mut codes, mut prefix) = (0, 0, 0);
    for (at, territory) in territories.iter().enumerate() {
        let joins = at > 0 && territory.calling_code == territories[at - 1].calling_code;
        if at > 0 {
            bytes.bit(model::joins(), joins);
        }
        if !joins {
            codes += 1;
            if codes <= scattered {
                bytes.bits(10, territory.calling_code.into(), model::code);
            } else {
                let after = if codes == scattered + 1 { 0 } else { code };
                for _ in after + 1..territory.calling_code {
                    bytes.bit(model::code_gap(), true);
                }
                bytes.bit(model::code_gap(), false);
            }
            code = territory.calling_code;
        }
        let name = if territory.name == "001" { NOWHERE } else { &territory.name };
        let mut before = 0;
        for letter in name.bytes() {
            let letter = usize::from(letter - b'@');
            bytes.bits(5, letter, |known| model::letter(before, known));
            before = letter;
        }
        mask(&mut bytes, false, territory.lengths, 0);
        mask(&mut bytes, true, territory.local_lengths, territory.lengths);
        let of_territory = territory.national_prefix.as_deref().unwrap_or_default();
        let before = prefix;
        prefix = prefixes.iter().position(|known| *known == of_territory).expect("each is listed");
        bytes.bits(3, prefix, |known| model::national_prefix(before, known));
        bytes.bits(3, inserted[at].len(), model::inserted);
        for digit in &inserted[at] {
            bytes.bits(4, (*digit).into(), model::inserted_digit);
        }
    }
    bytes.finish()
}

fn mask(bytes: &mut Encoder, local: bool, mask: u32, already: u32) {
    for digits in 2..=LONGEST {
        let shorter = (mask | already) >> (digits - 1) & 1 == 1;
        if already >> digits & 1 == 0 {
            bytes.bit(model::length(local, digits, shorter), mask >> digits & 1 == 1);
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
    met_roots: [Vec<Option<NodeId>>; 5],
    met: [Vec<NodeId>; LONGEST + 1],
    label: Label,
    lengths: u32,
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
            bytes: Encoder::new(model::AUTOMATON),
            met_roots: Default::default(),
            met: Default::default(),
            label: 0,
            lengths: 0,
        }
    }

    fn root(&mut self, kind: usize, root: Option<NodeId>) {
        let place = self.met_roots[kind].iter().position(|met| *met == root);
        self.bytes.bit(model::root_known(kind), place.is_some());
        if let Some(place) = place {
            self.rank(place, |bits| model::root_rank(kind, bits));
            self.met_roots[kind].remove(place);
        } else {
            self.target(&Row::default(), root, LONGEST, 0);
        }
        self.met_roots[kind].insert(0, root);
    }

    fn target(&mut self, row: &Row, next: Option<NodeId>, highest: usize, depth: usize) -> Target {
        if !row.has_dead() {
            self.bytes.bit(row.dead(highest), next.is_none());
        }
        let Some(next) = next else {
            return Target { node: 0, kind: Kind::Dead, height: 0 };
        };
        let height = self.heights[usize::from(next)];
        self.height(row, height, highest, depth);
        let target = |kind| Target { node: next + 1, kind, height };
        let chain = self.chains[usize::from(next)];
        if height > 0 {
            self.bytes.bit(row.chain(height), chain.is_some());
        }
        if let Some(label) = chain {
            let last = std::mem::replace(&mut self.label, label);
            self.bytes.bit(row.same_label(last), label == last);
            if label != last {
                self.bytes.bits(5, label.into(), |known| model::label(last, known));
            }
            self.chain(next);
            return target(Kind::Chain);
        }
        let new = !self.packed[usize::from(next)];
        self.bytes.bit(row.fresh(height), new);
        if new {
            self.node(next, depth);
            let met = &mut self.met[height];
            met.insert(FRESH.min(met.len()), next);
            return target(Kind::New);
        }
        let place = self.met[height].iter().position(|met| *met == next).expect("it was met");
        self.rank(place, |bits| model::rank(height, bits));
        self.met[height].remove(place);
        self.met[height].insert(0, next);
        target(Kind::Old)
    }

    fn height(&mut self, row: &Row, height: usize, highest: usize, depth: usize) {
        let possible = |height: &usize| self.lengths >> (depth + height) & 1 == 1;
        assert!(possible(&height));
        let possible: Vec<usize> = (0..=highest).filter(possible).collect();
        for (left, lower) in possible.iter().enumerate().rev() {
            if left > 0 && *lower >= height {
                self.bytes.bit(row.lower(highest, left), *lower > height);
            }
        }
    }

    fn node(&mut self, id: NodeId, depth: usize) {
        self.packed[usize::from(id)] = true;
        let (node, height) = (&self.automaton.nodes[usize::from(id)], self.heights[usize::from(id)]);
        if self.lengths >> depth & 1 == 1 {
            self.bytes.bit(model::ends(height), node.label != 0);
            if node.label != 0 {
                self.bytes.bits(5, node.label.into(), model::end_label);
            }
        } else {
            assert_eq!(node.label, 0);
        }
        let mut row = Row::default();
        for edge in node.edges {
            let target = self.edge(&row, edge, height, depth);
            row.push(target);
        }
    }

    fn edge(&mut self, row: &Row, next: Option<NodeId>, height: usize, depth: usize) -> Target {
        let leads = |target: &Target| target.node == next.map_or(0, |next| next + 1);
        if let Some(last) = row.last() {
            self.bytes.bit(row.same(), leads(&last));
            if leads(&last) {
                return last;
            }
            if row.others() > 0 {
                let others = (0..row.others()).filter_map(|rank| Some((rank, row.other(rank)?)));
                let found = others.into_iter().find(|(_, target)| leads(target));
                self.bytes.bit(row.again(), found.is_some());
                if let Some((rank, target)) = found {
                    for newer in 0..(rank + 1).min(row.others() - 1) {
                        self.bytes.bit(row.older(newer), newer < rank);
                    }
                    return target;
                }
            }
        }
        self.target(row, next, height - 1, depth + 1)
    }

    /// A chain is unpacked with all that follows.
    fn chain(&mut self, from: NodeId) {
        let mut next = Some(from);
        while let Some(id) = next {
            self.packed[usize::from(id)] = true;
            next = self.automaton.nodes[usize::from(id)].edges[0];
        }
    }

    fn rank(&mut self, rank: usize, bits: impl Fn(usize) -> usize) {
        let count = (rank + 1).ilog2() as usize;
        for known in 0..=count {
            self.bytes.bit(bits(known), known < count);
        }
        for bit in 0..count {
            self.bytes.bit(model::rank_bit(count, bit), (rank + 1) >> (count - 1 - bit) & 1 == 1);
        }
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
