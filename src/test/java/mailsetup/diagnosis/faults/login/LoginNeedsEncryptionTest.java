package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class LoginNeedsEncryptionTest {
    private final LoginNeedsEncryption check = new LoginNeedsEncryption();

    @Test
    void aDemandForStarttlsProvesIt() {
        assertThat(LoginCases.sureness(check,
                LoginCases.of(LoginCases.refused(Reports.of(Protocol.SMTP, Security.PLAIN),
                        Protocol.SMTP, "530 5.7.0 Must issue a STARTTLS command first").report())))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aPasswordNotJudgedIsNotAWrongOne() {
        assertThat(LoginCases.sureness(check,
                LoginCases.of(LoginCases.refused(Reports.of(Protocol.POP3, Security.PLAIN), Protocol.POP3,
                        "-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.")
                        .report())))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void loginDisabledOnAPlainConnectionProvesIt() {
        var plain = disabled(Security.PLAIN).skipped(Stage.AUTHENTICATE, Step.Reason.PLAIN_TEXT_NOT_ALLOWED).report();
        assertThat(LoginCases.sureness(check, LoginCases.of(plain))).containsExactly(Sureness.PROVEN);
    }

    @Test
    void loginDisabledOnAnEncryptedOneIsSomethingElse() {
        var missing = new Failure.NotOffered(Failure.Need.PASSWORD_LOGIN, List.of("XOAUTH2"));
        assertThat(check.examine(LoginCases.of(disabled(Security.TLS).failed(Stage.AUTHENTICATE, missing).report())))
                .isEmpty();
    }

    @Test
    void theEncryptedDoorOfTheSameHostIsTheChange() {
        var plain = LoginCases
                .refused(Reports.of(Protocol.IMAP, Security.PLAIN), Protocol.IMAP, "A1 NO [PRIVACYREQUIRED] no")
                .report();
        var tls = Reports.imap().withoutLogin().report();
        var found = check.examine(new Case(EmailAddress.of("hanako@example.jp"), List.of(plain), List.of(tls)));
        assertThat(found.getFirst().change())
                .hasValueSatisfying(change -> assertThat(change.after()).isEqualTo(tls.settings()));
    }

    @Test
    void theEncryptedDoorsAreTriedAlsoAfterANoToTheLogin() {
        var plain = LoginCases.refused(Reports.of(Protocol.IMAP, Security.PLAIN), Protocol.IMAP, LoginCases.BARE)
                .report();
        assertThat(Alternatives.of(EmailAddress.of("hanako@example.jp"), List.of(plain)))
                .contains(Reports.imap().settings());
        var tls = LoginCases.refused(Reports.imap(), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(Alternatives.of(EmailAddress.of("hanako@example.jp"), List.of(tls))).isEmpty();
    }

    @Test
    void aLoginThatNobodyWantedLacksNothing() {
        assertThat(check.examine(LoginCases.of(disabled(Security.PLAIN).withoutLogin().report()))).isEmpty();
    }

    private static Reports disabled(Security security) {
        return Reports.of(Protocol.IMAP, security).passed(Stage.NEGOTIATE,
                new Finding.Capabilities(List.of("IMAP4rev1", "STARTTLS", "LOGINDISABLED")));
    }
}
