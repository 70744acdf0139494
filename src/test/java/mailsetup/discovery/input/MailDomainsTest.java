package mailsetup.discovery.input;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Hostname;
import org.junit.jupiter.api.Test;

class MailDomainsTest {
    @Test
    void everyLineOfTheListIsADomain() {
        assertThat(MailDomains.all()).hasSizeGreaterThan(100)
                .allMatch(d -> Hostname.of(d).ascii().equals(d) && d.contains("."));
    }

    @Test
    void noDomainOfTheListIsTakenForASlipOfAnother() {
        assertThat(MailDomains.all()).allMatch(d -> Misspelling.notice(Draft.of(d)).remarks().isEmpty());
    }

    @Test
    void namesBelowAKnownDomainAreKnown() {
        assertThat(MailDomains.contain("imap.mail.yahoo.co.jp")).isTrue();
        assertThat(MailDomains.contain("notyahoo.co.jp")).isFalse();
        assertThat(MailDomains.contain("jp")).isFalse();
    }
}
