//! How likely each decision is that the packed tables hold. What packs the tables and what unpacks them share this: both
//! must come to the same odds at the same decision.

/// The share of yes among the decisions of a context so far, and how many those were, up to [`MEMORY`].
#[derive(Clone, Copy)]
pub struct Odds {
    share: u16,
    count: u16,
}

/// Decisions after which older ones begin to fade.
const MEMORY: u16 = 18;

impl Odds {
    /// Before the first decision.
    pub const EVEN: Odds = Odds { share: 1 << 15, count: 0 };

    /// How much of a range falls to yes.
    pub fn part(self, range: u32) -> u32 {
        (range >> 12) * u32::from((self.share >> 4).max(1))
    }

    /// Takes one more decision into account.
    pub fn learn(&mut self, yes: bool) {
        let toward = if yes { 0xFFFF } else { 0 };
        let share = i32::from(self.share);
        self.share = (share + (toward - share) * 2 / (2 * i32::from(self.count) + 3)) as u16;
        self.count = (self.count + 1).min(MEMORY);
    }
}

/// The first contexts of each kind of decision.
const SAME: usize = 0;
const AGAIN: usize = SAME + 10 * 8 * 4 * 4;
const OLDER: usize = AGAIN + 10 * 4 * 4;
const DEAD: usize = OLDER + 16;
const LOWER: usize = DEAD + 10 * 32 * 4;
const CHAIN: usize = LOWER + 32 * 4 * 4;
const NEW: usize = CHAIN + 32 * 16;
const RANK: usize = NEW + 32 * 16;
const RANK_BITS: usize = RANK + 32 * 16;
const LABEL_SAME: usize = RANK_BITS + 256;
const LABEL: usize = LABEL_SAME + 32 * 8;
const ENDS: usize = LABEL + 32 * 32;
const END_LABEL: usize = ENDS + 32;
const ROOT_KNOWN: usize = END_LABEL + 32;
const ROOT_RANK: usize = ROOT_KNOWN + 8;
/// All contexts of the automaton.
pub const AUTOMATON: usize = ROOT_RANK + 8 * 16;

/// Where an edge of a node leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The node, or 0 where nothing is accepted any more.
    pub node: u16,
    pub kind: Kind,
    /// The most digits that can follow.
    pub height: usize,
}

/// What is known of the node that an edge leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing is accepted any more.
    Dead,
    /// A certain number of digits, whichever they are, and then a label.
    Chain,
    /// A node that another edge has led to.
    Old,
    /// A node that no edge has led to.
    New,
}

/// No longer number is possible.
pub const LONGEST: usize = 17;

/// The place of a new node among those that edges are likely to lead to.
pub const FRESH: usize = 8;

/// The edges of a node so far.
#[derive(Default)]
pub struct Row {
    /// Where they lead, each once, the last edge's last.
    targets: Vec<Target>,
    digit: usize,
    /// A bit for each edge, the last edge's lowest: it leads where the one before it does.
    history: usize,
}

impl Row {
    /// Where the last edge leads.
    pub fn last(&self) -> Option<Target> {
        self.targets.last().copied()
    }

    /// The targets before the last, as many.
    pub fn others(&self) -> usize {
        self.targets.len().saturating_sub(1)
    }

    /// The target so many places before the last one.
    pub fn other(&self, rank: usize) -> Option<Target> {
        self.targets.get(self.others().checked_sub(rank + 1)?).copied()
    }

    /// Adds an edge.
    pub fn push(&mut self, target: Target) {
        self.history = self.history << 1 | usize::from(self.last() == Some(target));
        self.targets.retain(|known| known.node != target.node);
        self.targets.push(target);
        self.digit += 1;
    }

    pub fn has_dead(&self) -> bool {
        self.targets.iter().any(|target| target.kind == Kind::Dead)
    }

    fn kind(&self) -> usize {
        self.last().map_or(Kind::Old, |target| target.kind) as usize
    }

    fn count(&self, is: impl Fn(&Target) -> bool) -> usize {
        self.targets.iter().filter(|target| is(target)).count().min(3)
    }

    /// The next edge leads where the last one does.
    pub fn same(&self) -> usize {
        SAME + ((self.digit * 8 + self.history % 8) * 4 + self.kind()) * 4 + self.others().min(3)
    }

    /// The next edge leads where one before the last does.
    pub fn again(&self) -> usize {
        AGAIN + (self.digit * 4 + self.kind()) * 4 + self.others().min(3)
    }

    /// It is not the one so many places before the last, but one before that.
    pub fn older(&self, rank: usize) -> usize {
        OLDER + rank.min(3) * 4 + self.other(rank).map_or(0, |target| target.kind as usize)
    }

    /// The next edge leads nowhere, where a node could be of this height.
    pub fn dead(&self, height: usize) -> usize {
        DEAD + (self.digit * 32 + height) * 4 + self.kind()
    }

    /// The next edge leads to a node that is lower than it could be, with so many heights left for it.
    pub fn lower(&self, height: usize, left: usize) -> usize {
        let highest = self.targets.iter().any(|target| target.kind != Kind::Dead && target.height == height);
        let any = self.targets.iter().any(|target| target.kind != Kind::Dead);
        LOWER + ((height * 2 + usize::from(any)) * 2 + usize::from(highest)) * 4 + left.min(3)
    }

    /// The next edge leads to a chain.
    pub fn chain(&self, height: usize) -> usize {
        let chains = self.count(|target| target.kind == Kind::Chain);
        let nodes = self.count(|target| matches!(target.kind, Kind::Old | Kind::New));
        CHAIN + (height * 4 + chains) * 4 + nodes
    }

    /// The next edge leads to a node that none has led to.
    pub fn fresh(&self, height: usize) -> usize {
        NEW + (height * 4 + self.kind()) * 4 + self.count(|target| target.kind != Kind::Dead)
    }

    /// A chain has the label of the chain before it.
    pub fn same_label(&self, label: u8) -> usize {
        LABEL_SAME + usize::from(label) * 4 + self.count(|target| target.kind == Kind::Chain)
    }
}

/// The place of a node among those of its height: one more bit.
pub fn rank(height: usize, bits: usize) -> usize {
    RANK + height * 16 + bits.min(15)
}

/// A bit of a place that has so many, the first one aside.
pub fn rank_bit(bits: usize, bit: usize) -> usize {
    RANK_BITS + bits.min(15) * 16 + bit.min(15)
}

/// A chain's label after that of another chain, given its first bits.
pub fn label(last: u8, known: usize) -> usize {
    LABEL + usize::from(last) * 32 + known
}

/// A number can end at a node of this height.
pub fn ends(height: usize) -> usize {
    ENDS + height
}

/// The label of a node that is no chain, given its first bits.
pub fn end_label(known: usize) -> usize {
    END_LABEL + known
}

/// A territory's root is that of another.
pub fn root_known(kind: usize) -> usize {
    ROOT_KNOWN + kind
}

/// The place of a root among those of its kind: one more bit.
pub fn root_rank(kind: usize, bits: usize) -> usize {
    ROOT_RANK + kind * 16 + bits.min(15)
}

/// The first contexts of each kind of decision about the territories.
const JOINS: usize = 0;
const CODE: usize = JOINS + 1;
const CODE_GAP: usize = CODE + (1 << 10);
const NAME: usize = CODE_GAP + 1;
const LENGTH: usize = NAME + 32 * 32;
const NATIONAL_PREFIX: usize = LENGTH + 2 * 2 * 32;
const INSERTED: usize = NATIONAL_PREFIX + 8 * 8;
const INSERTED_DIGIT: usize = INSERTED + 8;
/// All contexts of the territories.
pub const TERRITORIES: usize = INSERTED_DIGIT + 16;

/// A territory has the calling code of the one before it.
pub const fn joins() -> usize {
    JOINS
}

/// A calling code, given its first bits.
pub fn code(known: usize) -> usize {
    CODE + known
}

/// A calling code is another than the next.
pub const fn code_gap() -> usize {
    CODE_GAP
}

/// A letter of a territory's name after another, or after none, given its first bits.
pub fn letter(before: usize, known: usize) -> usize {
    NAME + before * 32 + known
}

/// Numbers can have so many digits, locally or as a whole, and one fewer or not.
pub fn length(local: bool, digits: usize, shorter: bool) -> usize {
    LENGTH + (usize::from(local) * 2 + usize::from(shorter)) * 32 + digits
}

/// Which national prefix it is after that of the territory before, given its first bits.
pub fn national_prefix(before: usize, known: usize) -> usize {
    NATIONAL_PREFIX + before * 8 + known
}

/// How many digits a rewriting begins with, given the first bits of it.
pub fn inserted(known: usize) -> usize {
    INSERTED + known
}

/// A digit that a rewriting begins with, given its first bits.
pub fn inserted_digit(known: usize) -> usize {
    INSERTED_DIGIT + known
}
