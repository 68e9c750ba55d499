//! The systems that consent data comes from, and the words that they write.

/// The sources, as they are named in the interface.
pub const NAMES: &str =
    "adobe-xdm, shopify, klaviyo, braze, hubspot, twilio, segment, salesforce, infobip, sinch, meta";

/// Of each source, by semicolons: its name; the way to its status; with commas the ways to its time, since and until when it
/// holds, and its confirmation; the word that the status depends on; how it was collected; the channel; its traits; what
/// none of its data can prove; and with commas its words and what they mean.
///
/// Traits: `a` Adobe, `i` Infobip, `m` Meta, `p` it never tells the purpose, `*` an end of messages is one of all messages and
/// not of marketing alone, `?` the data may name another channel.
///
/// A meaning is, by spaces, the state, the basis, what a word of this kind cannot prove, and the categories where they are not
/// marketing. Two words stand for the status and the word that it depends on; they come last.
const SOURCES: &str = "\
adobe-xdm;consents.marketing.whatsApp;time;;;whatsapp;ap;no_method;y=given consent_express,n=withdrawn consent,\
p=pending consent p_is_ambiguous,u=unknown unknown,dy=unknown default_yes,dn=denied default_no,\
LI=unknown legitimate_interest,CT=unknown contract,CP=unknown legal_obligation,VI=unknown vital_interest,\
PI=unknown public_interest\
|shopify;state;updatedAt;optInLevel;collectedFrom;whatsapp;p;;SUBSCRIBED=given unknown level_unknown,PENDING=pending consent,\
NOT_SUBSCRIBED=unknown unknown,UNSUBSCRIBED=withdrawn consent,REDACTED=invalidated unknown,\
SUBSCRIBED CONFIRMED_OPT_IN=confirmed consent_express,SUBSCRIBED SINGLE_OPT_IN=given consent_express\
|klaviyo;whatsapp.marketing.consent;whatsapp.marketing.consent_timestamp,,whatsapp.marketing.valid_until;;\
whatsapp.marketing.method;whatsapp;;;SUBSCRIBED=given consent_express method_in_metadata_only,\
UNSUBSCRIBED=withdrawn consent,NEVER_SUBSCRIBED=unknown unknown\
|braze;subscription_state;;;;whatsapp;*?;;subscribed=given consent_express,\
unsubscribed=unknown unknown never_and_withdrawn_share_a_word\
|hubspot;status;timestamp;legalBasis;source;email;*;email_only;SUBSCRIBED=unknown unknown,UNSUBSCRIBED=withdrawn consent,\
NOT_SPECIFIED=unknown unknown,SUBSCRIBED CONSENT_WITH_NOTICE=given consent_express\
|twilio;status;date_of_consent;;source;sms;p*;sms_only;opt-in=given consent_express,opt-out=withdrawn consent\
|segment;status;;;;whatsapp;*?;;subscribed=given consent_express,unsubscribed=withdrawn consent,\
did-not-subscribe=unknown unknown,=unknown unknown\
|salesforce;PrivacyConsentStatus;CaptureDate,EffectiveFrom,EffectiveTo,DoubleConsentCaptureDate;;CaptureSource;whatsapp;*?;;\
OptIn=given consent_express,OptOut=withdrawn consent,Seen=requested unknown,NotSeen=unknown unknown\
|infobip;results;createdDate;;sourceType;any;i*?;;listed=withdrawn consent,unlisted=unknown unknown\
|sinch;list;;;;whatsapp;?;;OPT_OUT_ALL=withdrawn consent  all,OPT_OUT_MARKETING=withdrawn consent,\
OPT_OUT_NOTIFICATION=withdrawn consent  utility\
|meta;user_preferences;timestamp;;;whatsapp;m;;stop=withdrawn consent,resume=unknown unknown";

/// HubSpot's legal grounds, in the manner of a source's words.
const GROUNDS: &str = "LEGITIMATE_INTEREST_PQL=legitimate_interest,LEGITIMATE_INTEREST_CLIENT=legitimate_interest,\
LEGITIMATE_INTEREST_OTHER=legitimate_interest,PERFORMANCE_OF_CONTRACT=contract,CONSENT_WITH_NOTICE=consent_express,\
NON_GDPR=unknown,PROCESS_AND_STORE=unknown";

/// A source: its row.
#[derive(Clone, Copy)]
pub struct Source(&'static str);

impl Source {
    /// The source of that name, in any case.
    pub fn named(name: &str) -> Option<Source> {
        SOURCES.split('|').find(|row| piece(row, ';', 0).eq_ignore_ascii_case(name)).map(Source)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        piece(self.0, ';', 0)
    }

    /// The way to its status.
    pub fn field(self) -> &'static str {
        piece(self.0, ';', 1)
    }

    /// The way to one of its times: that of the status, since and until when it holds, that of its confirmation.
    pub fn time(self, number: usize) -> &'static str {
        piece(piece(self.0, ';', 2), ',', number)
    }

    /// The way to the word that its status depends on.
    pub fn beside(self) -> &'static str {
        piece(self.0, ';', 3)
    }

    /// The way to how it was collected.
    pub fn collected(self) -> &'static str {
        piece(self.0, ';', 4)
    }

    /// The channel that it is about.
    pub fn channel(self) -> &'static str {
        piece(self.0, ';', 5)
    }

    /// True where it has a trait.
    pub fn is(self, letter: u8) -> bool {
        piece(self.0, ';', 6).bytes().any(|known| known == letter)
    }

    /// What none of its data can prove.
    pub fn loss(self) -> &'static str {
        piece(self.0, ';', 7)
    }

    /// What a word means; empty where it means nothing.
    pub fn meaning(self, word: &str) -> &'static str {
        meaning(piece(self.0, ';', 8), word)
    }

    /// The words of its status, as messages show them.
    pub fn words(self) -> String {
        let mut words = String::new();
        for pair in piece(self.0, ';', 8).split(',') {
            let word = piece(pair, '=', 0);
            if !word.bytes().any(|byte| byte == b' ') {
                note(!word.is_empty(), word, &mut words);
            }
        }
        words
    }
}

/// The basis that a legal ground is; empty where it is none.
pub fn ground(word: &str) -> &'static str {
    meaning(GROUNDS, word)
}

/// What stands behind a word, whatever its case, in a list of `word=meaning` with commas.
#[inline(never)]
fn meaning(list: &'static str, word: &str) -> &'static str {
    for pair in list.split(',') {
        if piece(pair, '=', 0).eq_ignore_ascii_case(word) {
            return piece(pair, '=', 1);
        }
    }
    ""
}

/// A piece of a packed text; empty where there is none.
#[inline(never)]
pub fn piece(text: &'static str, between: char, number: usize) -> &'static str {
    text.split(between).nth(number).unwrap_or_default()
}

/// Puts a word on a list with commas where something is the case.
#[inline(never)]
pub fn note(is: bool, word: &str, list: &mut String) {
    if is {
        list.push_str(if list.is_empty() { "" } else { ", " });
        list.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::words::{BASES, STATES};
    use crate::shape::{find_word, listed};

    #[test]
    fn sources_are_those_that_are_named_and_have_nine_columns() {
        let names: Vec<&str> = SOURCES.split('|').map(|row| Source(row).name()).collect();
        assert_eq!(names, listed(NAMES).collect::<Vec<_>>());
        assert!(SOURCES.split('|').all(|row| row.split(';').count() == 9));
    }

    #[test]
    fn words_mean_states_and_bases_that_a_record_knows() {
        for pair in SOURCES.split('|').flat_map(|row| piece(row, ';', 8).split(',')) {
            let (_, meaning) = pair.split_once('=').unwrap();
            assert!(find_word(STATES, piece(meaning, ' ', 0)).is_some(), "{pair}");
            assert!(find_word(BASES, piece(meaning, ' ', 1)).is_some(), "{pair}");
        }
        assert!(GROUNDS.split(',').all(|pair| find_word(BASES, piece(pair, '=', 1)).is_some()));
    }
}
