//! What the text should not say: ties, reverse wording, partners without names, other channels.

use super::law::{NO_CONDITION_SAID, ONE_CHANNEL, PARTNERS_NAMED};
use super::phrases::*;
use super::prose::Span;
use super::rules::{CHANNELS_SHARE_BOX, PARTNERS, REVERSE, TIED};
use super::{NO_TIE, Request, holds, judged};
use crate::report::Report;
use std::ops::Range;

/// Words before a phrase in which a denial makes it say the opposite.
const BEFORE: usize = 6;

/// Words between a tick and what it is for.
const BETWEEN: usize = 10;

/// Words before a channel in which a way out or an address makes it serve that.
const SERVES: usize = 9;

impl Request<'_> {
    /// Says so where consent is tied to a purchase, or where the text does not say that it is not.
    pub(super) fn ties(&self, out: &mut Report) {
        let mut tied =
            self.find(TIE, |request, words| request.ties_here(words) && !request.is_denied(words, BEFORE, 0));
        if tied.is_none() {
            tied = self.find(NO_SALE, Request::ties_here);
        }
        if !tied.is_none() {
            self.mark(tied, out.add(TIED, self.text));
        } else if holds(NO_CONDITION_SAID, self.country, out)
            && !self.says(NOT_TIED)
            && self.find(TIE, |request, words| request.is_denied(words, BEFORE, 0)).is_none()
        {
            self.mend(out.add(TIED, self.text).as_info(), NO_TIE, "");
        }
    }

    /// True where words are no field's and no name's.
    fn ties_here(&self, words: Span) -> bool {
        self.is_plain(words) && !self.is_near(words.start.saturating_sub(5)..words.end, words.start, ADDRESS)
    }

    /// Says so where a box has to be ticked or unticked by those who do not want.
    pub(super) fn reverse(&self, out: &mut Report) {
        let refusal = self.find(REFUSAL, |request, words| {
            !request.is_near(words.end..words.end + 8, words.start, MISSING_OUT)
                && request.tick_beside(words) < request.prose.len()
        });
        if !refusal.is_none() {
            let tick = self.tick_beside(refusal);
            let words = Span { start: refusal.start.min(tick), end: refusal.end.max(tick + 1) };
            self.mark(words, out.add(REVERSE, self.text));
        }
    }

    /// The tick that goes with a refusal, before it or behind it in the same sentence; a number that no word has for none.
    fn tick_beside(&self, refusal: Span) -> usize {
        let mut near = refusal.start.saturating_sub(BETWEEN)..refusal.end + BETWEEN;
        let found = near
            .find(|at| !(refusal.start..refusal.end).contains(at) && self.is_tick(*at) && self.goes_with(*at, refusal));
        found.unwrap_or(usize::MAX)
    }

    /// True for a word that ticks or unticks a box.
    fn is_tick(&self, at: usize) -> bool {
        self.prose.speaks(at, TICK) && !(at > 0 && self.prose.speaks(at - 1, ARTICLES))
    }

    /// True where a tick is for those who refuse: it is not denied, no box is left empty, and nobody takes it back later.
    fn goes_with(&self, tick: usize, refusal: Span) -> bool {
        let (from, to) =
            if tick < refusal.start { (tick.saturating_sub(2), refusal.start) } else { (refusal.end, tick + 5) };
        self.prose.same_sentence(tick, refusal.start)
            && !self.is_near(from..to, tick, DENIALS)
            && !self.is_near(from..refusal.end + BETWEEN, tick, NO_TICK)
            && !self.is_near(from..to, tick, WAY_OUT)
    }

    /// Says so where others are spoken of and not named.
    pub(super) fn partners(&self, out: &mut Report) {
        let words = self.find(PARTNER, |request, words| {
            request.is_plain(words)
                && !request.is_denied(words, BEFORE + 2, 4)
                && !request.is_yours(words)
                && !request.is_near(words.end..words.end + 1, words.start, PROVIDERS)
                && !request.is_named(words)
        });
        if !words.is_none() {
            self.mark(words, judged(PARTNERS, self.text, PARTNERS_NAMED, self.country, out));
        }
    }

    /// True for the reader's own: your travel partner.
    fn is_yours(&self, words: Span) -> bool {
        let singular = !self.prose.word(words.end - 1).ends_with(['s', 'n', 'i']);
        singular && self.is_near(words.start.saturating_sub(2)..words.start, words.start, YOURS)
    }

    /// True where names follow: words with a capital that are no nouns of this subject.
    fn is_named(&self, words: Span) -> bool {
        let mut next = words.end;
        while self.prose.speaks(next, NAMELY) {
            next += 1;
        }
        next <= words.end + 3
            && self.prose.same_sentence(words.start, next)
            && self.prose.is_capital(next)
            && !self.prose.shouts(words.end - 1)
            && ![PURPOSE, OTHER_PURPOSE, CHANNEL, NOUNS].iter().any(|nouns| self.prose.speaks(next, nouns))
    }

    /// Says so where the text asks for another channel besides WhatsApp.
    pub(super) fn channels(&self, out: &mut Report) {
        let words = self.other_channel();
        if !words.is_none() && self.says(WHATSAPP) {
            self.mark(words, judged(CHANNELS_SHARE_BOX, self.text, ONE_CHANNEL, self.country, out));
        }
    }

    /// The words of another channel that messages are to go through: not of one that is denied, that is part of an address,
    /// or that only serves to withdraw or to ask.
    pub(super) fn other_channel(&self) -> Span {
        self.find(CHANNEL, |request, words| {
            let before = words.start.saturating_sub(SERVES)..words.start;
            request.is_plain(words)
                && !request.is_near(words.start.saturating_sub(2)..words.end + 1, words.start, ADDRESS)
                && !request.is_denied(words, BEFORE + 2, 0)
                && !request.is_near(before.clone(), words.start, CONTACT)
                && !request.is_near(before, words.start, WAY_OUT)
        })
    }

    /// True where a phrase begins at one of these words, in the sentence of another word.
    #[inline(never)]
    fn is_near(&self, mut near: Range<usize>, word: usize, phrases: &str) -> bool {
        near.any(|at| self.prose.same_sentence(at, word) && self.prose.speaks(at, phrases))
    }

    /// True where words are denied: by one of those just before them, among them, or just behind. "Not only" denies nothing.
    fn is_denied(&self, words: Span, before: usize, behind: usize) -> bool {
        (words.start.saturating_sub(before)..words.end + behind).any(|at| {
            self.prose.speaks(at, DENIALS)
                && !self.prose.speaks(at + 1, ONLY)
                && self.prose.same_sentence(at, words.start)
        })
    }

    /// True where words are not those of the name of the business.
    fn is_plain(&self, words: Span) -> bool {
        words.start >= self.name.end || words.end <= self.name.start
    }
}
