//! The systems that consent data comes from, and the words that they write.

/// The sources, as they are named in the interface.
pub const NAMES: &str =
    "adobe-xdm, shopify, klaviyo, braze, hubspot, twilio, segment, salesforce, infobip, sinch, meta";

/// Of each source, by semicolons: its name, the member with its status, the member with its time, the one with how it was
/// collected, the channel, and its words with the states that they mean and, behind a space, the basis where it is another than
/// follows from the state. Behind the channel `*` where an end of messages is one of all messages, not of marketing alone, and
/// `?` where the data may name another channel.
const ROWS: &[&str] = &[
    "adobe-xdm;consents.marketing.whatsApp;time;;whatsapp;y=given,n=withdrawn,p=pending,u=unknown,dy=unknown default_yes,\
dn=denied default_no,LI=unknown legitimate_interest,CT=unknown contract,CP=unknown legal_obligation,\
VI=unknown vital_interest,PI=unknown public_interest",
    "shopify;state;updatedAt;collectedFrom;whatsapp;SUBSCRIBED=given,PENDING=pending,NOT_SUBSCRIBED=unknown,\
UNSUBSCRIBED=withdrawn,REDACTED=invalidated",
    "klaviyo;whatsapp.marketing.consent;consent_timestamp;method;whatsapp;SUBSCRIBED=given,UNSUBSCRIBED=withdrawn,\
NEVER_SUBSCRIBED=unknown",
    "braze;subscription_state;;;whatsapp*?;subscribed=given,unsubscribed=unknown",
    "hubspot;status;timestamp;source;email*;SUBSCRIBED=given,UNSUBSCRIBED=withdrawn,NOT_SPECIFIED=unknown",
    "twilio;status;date_of_consent;source;sms*;opt-in=given,opt-out=withdrawn",
    "segment;status;;;whatsapp*?;subscribed=given,unsubscribed=withdrawn,did-not-subscribe=unknown,=unknown",
    "salesforce;PrivacyConsentStatus;CaptureDate;CaptureSource;whatsapp*?;OptIn=given,OptOut=withdrawn,Seen=requested,\
NotSeen=unknown",
    "infobip;results;createdDate;sourceType;any*?;listed=withdrawn,not listed=unknown",
    "sinch;list;;;whatsapp?;OPT_OUT_ALL=withdrawn,OPT_OUT_MARKETING=withdrawn,OPT_OUT_NOTIFICATION=withdrawn",
    "meta;user_preferences;timestamp;;whatsapp;stop=withdrawn,resume=unknown",
];

/// A source, by its number in the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source(usize);

impl Source {
    /// Adobe Experience Platform.
    pub const ADOBE: Source = Source(0);
    /// Shopify.
    pub const SHOPIFY: Source = Source(1);
    /// Klaviyo.
    pub const KLAVIYO: Source = Source(2);
    /// Braze.
    pub const BRAZE: Source = Source(3);
    /// HubSpot.
    pub const HUBSPOT: Source = Source(4);
    /// Twilio.
    pub const TWILIO: Source = Source(5);
    /// Salesforce.
    pub const SALESFORCE: Source = Source(7);
    /// Infobip.
    pub const INFOBIP: Source = Source(8);
    /// Sinch.
    pub const SINCH: Source = Source(9);
    /// Meta's own webhook.
    pub const META: Source = Source(10);

    /// The source of that name.
    pub fn named(name: &str) -> Option<Source> {
        ROWS.iter().position(|row| row.split(';').next() == Some(name)).map(Source)
    }

    fn column(self, number: usize) -> &'static str {
        ROWS.get(self.0).and_then(|row| row.split(';').nth(number)).unwrap_or_default()
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.column(0)
    }

    /// The member with its status, with those that it stands in.
    pub fn field(self) -> &'static str {
        self.column(1)
    }

    /// The member with its time.
    pub fn time(self) -> &'static str {
        self.column(2)
    }

    /// The member with how it was collected; empty for none.
    pub fn collected(self) -> &'static str {
        self.column(3)
    }

    /// The channel that it is about.
    pub fn channel(self) -> &'static str {
        self.column(4).trim_end_matches(['*', '?'])
    }

    /// True where its data may name another channel.
    pub fn has_channels(self) -> bool {
        self.column(4).ends_with('?')
    }

    /// True where an end of messages is one of all messages.
    pub fn ends_all(self) -> bool {
        self.column(4).contains('*')
    }

    /// The words of its status, as messages show them.
    pub fn words(self) -> String {
        let words = self.column(5).split(',').filter_map(|word| word.split('=').next());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join(", ")
    }

    /// What a word means, whatever its case: the state, and the basis, empty where it names none.
    pub fn meaning(self, written: &str) -> Option<(&'static str, &'static str)> {
        let meaning = paired(self.column(5), written)?;
        Some(meaning.split_once(' ').unwrap_or((meaning, "")))
    }
}

/// What stands behind a word, whatever its case, in a list of `word=meaning` with commas.
pub fn paired(list: &'static str, written: &str) -> Option<&'static str> {
    let mut pairs = list.split(',').filter_map(|pair| pair.split_once('='));
    pairs.find(|(word, _)| word.eq_ignore_ascii_case(written)).map(|(_, meaning)| meaning)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::listed;

    #[test]
    fn sources_stand_in_the_order_of_their_names() {
        for (number, name) in listed(NAMES).enumerate() {
            let source = Source::named(name);
            assert_eq!(source, Some(Source(number)), "{name}");
            assert_eq!(source.map(|source| source.column(6)), Some(""), "{name} has six columns");
        }
        let constants = [
            (Source::ADOBE, "adobe-xdm"),
            (Source::SHOPIFY, "shopify"),
            (Source::KLAVIYO, "klaviyo"),
            (Source::BRAZE, "braze"),
            (Source::HUBSPOT, "hubspot"),
            (Source::TWILIO, "twilio"),
            (Source::SALESFORCE, "salesforce"),
            (Source::INFOBIP, "infobip"),
            (Source::SINCH, "sinch"),
            (Source::META, "meta"),
        ];
        assert!(constants.iter().all(|(source, name)| source.name() == *name));
    }
}
