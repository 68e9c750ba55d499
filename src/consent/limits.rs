//! Numbers of policy, which a caller may set.

crate::thresholds! {
    /// Seconds by which an event may lie ahead of `now`.
    SKEW = "consent.skew_seconds" Seconds 300 in 0..=86_400;
    /// Days for which a double opt-in may stay open.
    PENDING = "consent.pending_days" Days 30 in 1..=3650;
    /// Months of silence after which a consent in Germany should be looked at.
    STALE_DE = "consent.stale_de_months" Months 24 in 1..=600;
    /// Months of silence after which a consent in France should be looked at.
    STALE_FR = "consent.stale_fr_months" Months 36 in 1..=600;
    /// Months for which a consent that somebody else collected may be used in the United Kingdom.
    COLLECTED_GB = "consent.collected_gb_months" Months 6 in 1..=600;
    /// Days for which South Africa's register answers.
    REGISTRY_ZA = "consent.registry_za_days" Days 31 in 1..=3650;
    /// Days for which Singapore's register answers.
    REGISTRY_SG = "consent.registry_sg_days" Days 21 in 1..=3650;
    /// Days for which the register of the United Arab Emirates answers.
    REGISTRY_AE = "consent.registry_ae_days" Days 31 in 1..=3650;
}
