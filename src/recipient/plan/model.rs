//! How likely each decision is that the packed tables hold. What packs the tables and what unpacks them share this: both
//! must come to the same odds at the same decision.
//!
//! Which circumstances tell most about a decision was found by trying, on the tables as they are.

/// The share of yes among the decisions so far in the same circumstances, less a half, in the upper 16 bits; how many
/// those were, up to `MEMORY`, in the lower ones. 0 is before the first.
pub type Odds = i32;

/// Decisions after which older ones begin to fade.
const MEMORY: usize = 7;

/// How much a decision counts after so many others, of 32,768: so much that the share is nearly their mean.
const WEIGHTS: [i32; MEMORY + 1] = [21_845, 13_107, 9362, 7281, 5957, 5041, 4369, 3855];

/// The odds after one more decision.
pub fn learned(odds: Odds, yes: bool) -> Odds {
    let count = (odds & 0xFFFF) as usize;
    let away = if yes { 0x7FFF } else { -0x8000 } - (odds >> 16);
    let weight = WEIGHTS.get(count).copied().unwrap_or_default();
    odds + ((away * weight) >> 15 << 16) + i32::from(count < MEMORY)
}

/// How much of a range falls to yes, by the geometric mean of two odds: what either is nearly sure of weighs more than in a mean
/// of the shares. Roots are exact to the last bit wherever they are drawn.
pub fn part(range: u32, first: Odds, second: Odds) -> u32 {
    let (yes, no) = (mean(first, second), mean(!first, !second));
    (range >> 12) * (4096.0 * yes / (yes + no)) as u32
}

/// The mean of two shares, of 65,536. Each is taken a little greater, since nothing is certain.
fn mean(first: Odds, second: Odds) -> f32 {
    let share = |odds: Odds| ((odds >> 16) + 0x8100) as f32;
    (share(first) * share(second)).sqrt()
}

/// A decision: the two circumstances whose odds it has, as their places among all. Where a number is decided bit by bit,
/// the bits that are known make the lowest [`KNOWN`] bits of both places.
pub type Decision = (u16, u16);

/// Bits for what is known of a number that is being decided.
pub const KNOWN: u32 = 5;

/// Bits for all circumstances of one kind of decision.
const BITS: u32 = 10;

/// What is decided of the automaton.
#[derive(Clone, Copy)]
enum Kind {
    Same,
    Again,
    Other,
    Dead,
    Lower,
    Chain,
    SameLabel,
    Label,
    Fresh,
    Rank,
    RankBit,
    Ends,
    EndLabel,
}

/// Places for all circumstances of the automaton.
pub const PLACES: usize = (Kind::EndLabel as usize + 1) << (BITS + 1);

/// Circumstances, as a number that is unlike that of others of the same decision.
#[derive(Clone, Copy)]
struct Facts(usize);

impl Facts {
    const NONE: Facts = Facts(0);

    /// One more, of so many bits.
    fn and(self, bits: u32, fact: usize) -> Facts {
        debug_assert!(fact < 1 << bits, "a fact has no room");
        Facts(self.0 << bits | fact)
    }

    /// One more, of so many bits; a greater number counts as the greatest of these.
    fn at_most(self, bits: u32, fact: usize) -> Facts {
        self.and(bits, fact.min((1 << bits) - 1))
    }

    /// Room for what is known of a number.
    fn known(self) -> Facts {
        self.and(KNOWN, 0)
    }
}

fn decision(kind: usize, first: Facts, second: Facts) -> Decision {
    let place = |table: usize, facts: Facts| ((kind * 2 + table) << BITS | facts.0) as u16;
    (place(0, first), place(1, second))
}

/// Where an edge of a node leads.
#[derive(Clone, Copy, Default)]
pub struct Target {
    /// The node, or 0 where nothing is accepted any more.
    pub node: u16,
    pub sort: Sort,
    /// The most digits that can follow.
    pub height: u8,
}

/// What is known of the node that an edge leads to.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Nothing is accepted any more.
    #[default]
    Dead,
    /// A certain number of digits, whichever they are, and then a label.
    Chain,
    /// A node that an edge has led to before.
    Met,
    /// A node that no edge has led to.
    Fresh,
}

/// More than the most digits of a number.
pub const HEIGHTS: usize = 18;

/// More than there are labels.
pub const LABELS: usize = 1 << KNOWN;

/// How many kinds of roots a territory has.
pub const ROOTS: usize = 5;

/// The place of a fresh node among those that edges are likely to lead to.
pub const FRESH: usize = 32;

/// What holds for all that can be reached from a root.
#[derive(Clone, Copy, Default)]
pub struct Scope {
    /// A bit for each number of digits with which a label can be reached.
    pub lengths: u32,
    /// 1 where the labels are types of numbers.
    typed: usize,
    /// How many lengths there are besides one, up to 3.
    variety: usize,
}

impl Scope {
    pub fn new(typed: bool, lengths: u32) -> Scope {
        Scope { lengths, typed: typed.into(), variety: (lengths.count_ones() as usize).saturating_sub(1).min(3) }
    }
}

/// The edges of a node so far.
#[derive(Default)]
pub struct Row {
    pub scope: Scope,
    /// The height of the node, and how many digits lead to what is behind it.
    pub height: usize,
    pub depth: usize,
    /// The same, up to 15.
    deep: usize,
    /// The edges of a node that stands where this one does, but for another pattern.
    guide: Option<[u16; 10]>,
    digit: usize,
    /// A bit for each edge, the last edge's lowest: it leads where the one before it does.
    history: usize,
    /// What the guide says of the next edge.
    hint: usize,
    /// Where the edges lead, each target once, that of the last edge last; and how many these are.
    targets: [Target; 10],
    count: usize,
    /// How many of them are of a sort, up to 3, and whether one is as high as can be.
    dead: usize,
    chains: usize,
    nodes: usize,
    high: usize,
}

impl Row {
    pub fn new(scope: Scope, height: usize, depth: usize, guide: Option<[u16; 10]>) -> Row {
        let mut row = Row { scope, height, depth, deep: depth.min(15), guide, ..Row::default() };
        row.hint = row.guided();
        row
    }

    /// Where the last edge leads.
    pub fn last(&self) -> Option<Target> {
        self.targets.get(self.count.checked_sub(1)?).copied()
    }

    /// How many targets there are besides that one.
    pub fn others(&self) -> usize {
        self.count.saturating_sub(1)
    }

    /// One of them, the one that an edge led to last being the first.
    pub fn other(&self, rank: usize) -> Option<Target> {
        self.targets.get(self.others().checked_sub(rank + 1)?).copied()
    }

    /// Whether one edge leads nowhere.
    pub fn has_dead(&self) -> bool {
        self.dead > 0
    }

    /// The next edge leads where the last one does.
    pub fn repeat(&mut self) {
        self.history = self.history << 1 | 1;
        self.advance();
    }

    /// The next edge leads to the other target of this rank, a node.
    pub fn recall(&mut self, rank: usize) -> u16 {
        for place in self.count.saturating_sub(rank + 2)..self.count.saturating_sub(1) {
            self.targets.swap(place, place + 1);
        }
        self.begin();
        self.last().map_or(0, |target| target.node)
    }

    /// The next edge leads to a target that is not there yet.
    pub fn add(&mut self, target: Target) {
        match target.sort {
            Sort::Dead => self.dead = 1,
            Sort::Chain => self.chains = (self.chains + 1).min(3),
            Sort::Met | Sort::Fresh => self.nodes = (self.nodes + 1).min(3),
        }
        if target.sort != Sort::Dead && usize::from(target.height) + 1 == self.height {
            self.high = 1;
        }
        if let Some(place) = self.targets.get_mut(self.count) {
            *place = target;
            self.count += 1;
        }
        self.begin();
    }

    /// An edge leads elsewhere than the one before it.
    fn begin(&mut self) {
        self.history <<= 1;
        self.advance();
    }

    fn advance(&mut self) {
        self.digit += 1;
        self.hint = self.guided();
    }

    /// Where the guide leads with the next digit.
    pub fn guide(&self) -> Option<u16> {
        self.guide?.get(self.digit).copied()
    }

    fn guided(&self) -> usize {
        let Some(edges) = &self.guide else { return 0 };
        let edge = |digit: usize| edges.get(digit).copied();
        let same = edge(self.digit) == edge(self.digit.wrapping_sub(1));
        1 + 2 * usize::from(edge(self.digit) > Some(0)) + usize::from(same)
    }

    fn sort(&self) -> usize {
        self.last().map_or(Sort::Met, |target| target.sort) as usize
    }

    fn alive(&self) -> usize {
        usize::from(self.chains + self.nodes > 0)
    }

    /// Whether a number can end at the node.
    pub fn ends(&self) -> Decision {
        let first = Facts::NONE.and(4, self.deep).and(2, self.scope.variety);
        decision(Kind::Ends as usize, first, Facts::NONE.and(5, self.height).and(1, self.scope.typed).and(3, self.hint))
    }

    /// The label that it then has; and that of the last chain.
    pub fn end_label(&self, last: u8) -> Decision {
        let second = Facts::NONE.and(1, self.scope.typed).and(2, self.scope.variety).known();
        decision(Kind::EndLabel as usize, Facts::NONE.and(5, last.into()).known(), second)
    }

    /// The next edge leads where the last one does.
    pub fn same(&self) -> Decision {
        let sort = Facts::NONE.and(2, self.sort());
        let place = sort.and(3, self.hint).at_most(3, self.deep).and(1, self.scope.typed).and(1, self.high);
        let edges = sort.at_most(2, self.others()).and(2, self.hint.div_ceil(2)).and(1, self.history & 1);
        decision(Kind::Same as usize, place, edges.and(1, self.dead))
    }

    /// The next edge leads where one before the last does.
    pub fn again(&self) -> Decision {
        let before = self.other(0).map_or(0, |target| target.sort as usize);
        let first = Facts::NONE.and(2, before).and(5, self.height).and(1, self.high).at_most(2, self.others() - 1);
        let second = Facts::NONE.and(4, self.deep).and(3, self.hint).and(1, self.dead).and(2, self.chains);
        decision(Kind::Again as usize, first, second)
    }

    /// It is the other target of this rank.
    pub fn is(&self, rank: usize) -> Decision {
        let sort = self.other(rank).map_or(0, |target| target.sort as usize);
        let sort = Facts::NONE.and(2, sort).and(3, self.hint);
        let second = sort.and(1, self.alive()).and(1, self.history >> 1 & 1).at_most(2, self.digit);
        decision(Kind::Other as usize, sort.and(2, self.sort()).and(2, self.chains).and(1, self.dead), second)
    }

    /// The next edge leads nowhere.
    pub fn dies(&self) -> Decision {
        let high = Facts::NONE.and(1, self.high);
        let second = high.and(3, self.hint).and(2, self.nodes).and(1, self.scope.typed);
        decision(Kind::Dead as usize, high.and(5, self.height).at_most(3, self.deep), second)
    }

    /// The next edge leads to a node lower than this, which it need not, as so many heights are left.
    pub fn lower(&self, height: u32, left: u32) -> Decision {
        let first = Facts::NONE.at_most(3, left as usize).and(3, self.hint).and(1, self.alive());
        let first = first.and(2, self.scope.variety).and(1, self.scope.typed);
        decision(Kind::Lower as usize, first, Facts::NONE.and(5, self.height).and(5, height as usize))
    }

    /// The next edge leads to a chain of this height.
    pub fn chain(&self, height: usize) -> Decision {
        let before = self.last().map_or(0, |target| target.height.into());
        let first = Facts::NONE.at_most(3, height).and(2, self.chains).and(2, self.scope.variety).at_most(3, self.deep);
        let second = Facts::NONE.at_most(3, before).at_most(2, self.deep).and(1, self.scope.typed);
        decision(Kind::Chain as usize, first, second.and(1, self.history >> 1 & 1).at_most(2, self.digit))
    }

    /// A chain of this height has the label of the last chain.
    pub fn same_label(&self, height: usize, last: u8) -> Decision {
        let label = Facts::NONE.and(5, last.into()).and(1, self.scope.typed);
        let second = label.and(2, self.chains).and(1, self.high);
        decision(Kind::SameLabel as usize, label.at_most(4, height), second)
    }

    /// The label that it has instead.
    pub fn label(&self, last: u8) -> Decision {
        let second = Facts::NONE.and(1, self.scope.typed).and(1, self.alive()).and(2, self.chains).known();
        decision(Kind::Label as usize, Facts::NONE.and(5, last.into()).known(), second)
    }

    /// The next edge leads to none of the nodes on this list.
    pub fn fresh(&self, list: usize) -> Decision {
        let second = Facts::NONE.at_most(3, self.deep).and(3, self.hint).and(1, self.scope.typed);
        decision(Kind::Fresh as usize, Facts::NONE.and(5, list), second.and(2, self.scope.variety))
    }

    /// The rank of the node on this list has more bits than these.
    pub fn longer(&self, bits: usize, list: usize) -> Decision {
        let bits = Facts::NONE.and(4, bits);
        decision(Kind::Rank as usize, bits.and(5, list), bits.and(2, self.nodes).and(1, self.scope.typed))
    }
}

/// A rank on this list that has so many bits, the first aside.
pub fn rank(bits: usize, list: usize) -> Decision {
    decision(Kind::RankBit as usize, Facts::NONE.and(4, bits).known(), Facts::NONE.and(5, list).known())
}
