//! What the text should not say: ties, reverse wording, partners without names, other channels.

use super::law::{ONE_CHANNEL, PARTNERS_NAMED};
use super::phrases::{
    ADDRESS, ARTICLES, CONTACT, DENIALS, MISSING_OUT, NAMELY, NO_TICK, NOT_TIED, NOUNS, ONLY, PROVIDERS, TELEPHONE,
    Topic, WHATSAPP,
};
use super::prose::is_one;
use super::rules::{CHANNELS_SHARE_BOX, PARTNERS, REVERSE};
use super::{Request, judged};
use crate::report::Report;
use std::ops::Range;

/// Words before a phrase in which a denial makes it say the opposite.
const BEFORE: usize = 6;

/// Words between a tick and what it is for.
const BETWEEN: usize = 10;

/// Words before a channel in which a way out or an address makes it serve that.
const SERVES: usize = 9;

impl Request<'_> {
    /// The words that tie consent to a purchase, and whether others deny that it is tied.
    pub(super) fn tie(&self) -> (Option<Range<usize>>, bool) {
        let mut denied = self.prose.find(NOT_TIED, &mut |_| true).is_some();
        let mut tied: Option<Range<usize>> = None;
        for phrase in self.languages.iter().flat_map(|language| language.phrases(Topic::Tie).split('|')) {
            let plain = phrase.strip_prefix('!').unwrap_or(phrase);
            let found = self.prose.find(plain, &mut |words| {
                let denies = plain.len() == phrase.len() && self.is_denied(words, BEFORE, 0);
                denied |= denies;
                !denies
                    && self.is_plain(words)
                    && !self.is_near(words.start.saturating_sub(5)..words.end, words.start, ADDRESS)
            });
            if let Some(found) = found.filter(|found| tied.as_ref().is_none_or(|tied| found.start < tied.start)) {
                tied = Some(found);
            }
        }
        (tied, denied)
    }

    /// Says so where a box has to be ticked or unticked by those who do not want.
    pub(super) fn reverse(&self, out: &mut Report) {
        let found = self.find(Topic::Refusal, &mut |refusal| {
            !self.is_near(refusal.end..refusal.end + 8, refusal.start, MISSING_OUT)
                && self.tick_beside(refusal).is_some()
        });
        let Some(refusal) = found else { return };
        let tick = self.tick_beside(&refusal).unwrap_or(refusal.start);
        self.mark(&(refusal.start.min(tick)..refusal.end.max(tick + 1)), out.add(REVERSE, self.text));
    }

    /// The tick that goes with a refusal, before it or behind it in the same sentence.
    fn tick_beside(&self, refusal: &Range<usize>) -> Option<usize> {
        let near = refusal.start.saturating_sub(BETWEEN)..refusal.end + BETWEEN;
        near.filter(|at| !refusal.contains(at)).find(|tick| self.is_tick(*tick) && self.goes_with(*tick, refusal))
    }

    /// True for a word that ticks or unticks a box.
    fn is_tick(&self, at: usize) -> bool {
        let noun = at > 0 && is_one(self.prose.word(at - 1), ARTICLES);
        !noun && self.languages.iter().any(|own| self.prose.speaks(at, own.phrases(Topic::Tick)))
    }

    /// True where a tick is for those who refuse: it is not denied, no box is left empty, and nobody takes it back later.
    fn goes_with(&self, tick: usize, refusal: &Range<usize>) -> bool {
        let between = if tick < refusal.start { tick.saturating_sub(2)..refusal.start } else { refusal.end..tick + 5 };
        let same = |at: &usize| self.prose.same_sentence(tick, *at);
        same(&refusal.start)
            && !between.clone().filter(same).any(|at| is_one(self.prose.word(at), DENIALS))
            && !self.is_near(between.start..refusal.end + BETWEEN, tick, NO_TICK)
            && !self.leads_out(between, tick)
    }

    /// Says so where others are spoken of and not named.
    pub(super) fn partners(&self, out: &mut Report) {
        let found = self.find(Topic::Partner, &mut |words| {
            self.is_plain(words)
                && !self.is_denied(words, BEFORE + 2, 4)
                && !self.is_yours(words)
                && !self.is_near(words.end..words.end + 1, words.start, PROVIDERS)
                && !self.is_named(words)
        });
        if let Some(words) = found {
            let finding = judged(PARTNERS, self.text, PARTNERS_NAMED, self.country, out);
            self.mark(&words, finding);
        }
    }

    /// True for the reader's own: your travel partner.
    fn is_yours(&self, words: &Range<usize>) -> bool {
        let own = "your|ihr|dein|din|ditt|tu|votre|ton|seu|teu|tuo|uw|jouw";
        let singular = !self.prose.word(words.end.saturating_sub(1)).ends_with(['s', 'n', 'i']);
        singular && (words.start.saturating_sub(2)..words.start).any(|at| is_one(self.prose.word(at), own))
    }

    /// True where names follow: words with a capital that are no nouns of this subject.
    fn is_named(&self, words: &Range<usize>) -> bool {
        let shouts = |text: &str| !text.bytes().any(|byte| byte.is_ascii_lowercase());
        let last = words.end.saturating_sub(1);
        let names = (words.end..self.prose.len()).find(|at| !self.prose.speaks(*at, NAMELY));
        let Some(next) = names.filter(|next| *next <= words.end + 3 && self.prose.same_sentence(last, *next)) else {
            return false;
        };
        let known = [Topic::Purpose, Topic::OtherPurpose, Topic::Channel];
        let noun =
            self.languages.iter().any(|own| known.iter().any(|topic| self.prose.speaks(next, own.phrases(*topic))));
        let written = self.prose.written(next, &self.pieces);
        written.starts_with(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit())
            && !shouts(self.prose.written(last, &self.pieces))
            && !noun
            && !self.prose.speaks(next, NOUNS)
    }

    /// Says so where the text asks for another channel besides WhatsApp.
    pub(super) fn channels(&self, out: &mut Report) {
        let Some(words) = self.other_channel() else { return };
        if self.prose.find(WHATSAPP, &mut |_| true).is_some() {
            let finding = judged(CHANNELS_SHARE_BOX, self.text, ONE_CHANNEL, self.country, out);
            self.mark(&words, finding);
        }
    }

    /// The words of another channel that messages are to go through: not of one that is denied, that is part of an address,
    /// or that only serves to withdraw or to ask.
    pub(super) fn other_channel(&self) -> Option<Range<usize>> {
        let mut asks = |words: &Range<usize>| {
            let address = self.is_near(words.start.saturating_sub(2)..words.end + 1, words.start, ADDRESS);
            self.is_plain(words) && !address && !self.is_denied(words, BEFORE + 2, 0) && !self.only_serves(words)
        };
        let one = self.find(Topic::Channel, &mut asks);
        let other = self.prose.find(TELEPHONE, &mut asks);
        one.into_iter().chain(other).min_by_key(|words| words.start)
    }

    /// True where the words before a channel speak of a way out or of questions.
    fn only_serves(&self, words: &Range<usize>) -> bool {
        let near = words.start.saturating_sub(SERVES)..words.start;
        let serves = |phrases| self.is_near(near.clone(), words.start, phrases);
        serves(CONTACT) || self.leads_out(near.clone(), words.start)
    }

    /// True where one of these words speaks of a way out, in the sentence of another word.
    fn leads_out(&self, near: Range<usize>, word: usize) -> bool {
        self.languages.iter().any(|own| self.is_near(near.clone(), word, own.phrases(Topic::WayOut)))
    }

    /// True where a phrase begins at one of these words, in the sentence of another word.
    fn is_near(&self, mut near: Range<usize>, word: usize, phrases: &str) -> bool {
        near.any(|at| self.prose.same_sentence(at, word) && self.prose.speaks(at, phrases))
    }

    /// True where words are denied: by one of those just before them, among them, or just behind.
    fn is_denied(&self, words: &Range<usize>, before: usize, behind: usize) -> bool {
        (words.start.saturating_sub(before)..words.end + behind)
            .any(|at| self.denies(at) && self.prose.same_sentence(at, words.start))
    }

    /// True for a word that denies: not, but no "not only".
    fn denies(&self, at: usize) -> bool {
        is_one(self.prose.word(at), DENIALS) && !is_one(self.prose.word(at + 1), ONLY)
    }

    /// True where words are not those of the name of the business.
    fn is_plain(&self, words: &Range<usize>) -> bool {
        words.start >= self.prose.masked.end || words.end <= self.prose.masked.start
    }
}
