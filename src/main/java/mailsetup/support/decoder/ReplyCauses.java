package mailsetup.support.decoder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.certificate.ClientCertificate;
import mailsetup.diagnosis.faults.login.AccountLocked;
import mailsetup.diagnosis.faults.login.AccountSuspended;
import mailsetup.diagnosis.faults.login.AppPasswordNeeded;
import mailsetup.diagnosis.faults.login.BasicAuthEnded;
import mailsetup.diagnosis.faults.login.LoginNeedsEncryption;
import mailsetup.diagnosis.faults.login.LoginRateLimit;
import mailsetup.diagnosis.faults.login.LoginRefused;
import mailsetup.diagnosis.faults.login.LoginSyntax;
import mailsetup.diagnosis.faults.login.LoginTemporarilyDown;
import mailsetup.diagnosis.faults.login.MovedAway;
import mailsetup.diagnosis.faults.login.NotFromHere;
import mailsetup.diagnosis.faults.login.OauthOnly;
import mailsetup.diagnosis.faults.login.OrganisationPolicy;
import mailsetup.diagnosis.faults.login.OtherMailbox;
import mailsetup.diagnosis.faults.login.PasswordExpired;
import mailsetup.diagnosis.faults.login.ProtocolSwitchedOff;
import mailsetup.diagnosis.faults.login.SmtpAuthSwitchedOff;
import mailsetup.diagnosis.faults.login.UnknownAccount;
import mailsetup.diagnosis.faults.login.UserNameForm;
import mailsetup.diagnosis.faults.login.WebLoginFirst;
import mailsetup.diagnosis.faults.mailbox.MailboxFull;
import mailsetup.diagnosis.faults.mailbox.MailboxInUse;
import mailsetup.diagnosis.faults.mailbox.Maintenance;
import mailsetup.diagnosis.faults.mailbox.NoOwnMailbox;
import mailsetup.diagnosis.faults.mailbox.ProgramKeptOut;
import mailsetup.diagnosis.faults.mailbox.TooManyConnections;
import mailsetup.diagnosis.faults.mode.Port25;
import mailsetup.diagnosis.faults.mode.StartTlsRefused;
import mailsetup.diagnosis.faults.sending.AuthMissing;
import mailsetup.diagnosis.faults.sending.AuthRequired;
import mailsetup.diagnosis.faults.sending.ClientBlocklisted;
import mailsetup.diagnosis.faults.sending.EhloRefused;
import mailsetup.diagnosis.faults.sending.Greylisted;
import mailsetup.diagnosis.faults.sending.IspSenderOnly;
import mailsetup.diagnosis.faults.sending.OwnAddressUnknown;
import mailsetup.diagnosis.faults.sending.OwnBoxFull;
import mailsetup.diagnosis.faults.sending.PopBeforeSmtp;
import mailsetup.diagnosis.faults.sending.RelayDenied;
import mailsetup.diagnosis.faults.sending.SenderNotAllowed;
import mailsetup.diagnosis.faults.sending.SendingLimit;
import mailsetup.diagnosis.faults.sending.ServerStorage;
import mailsetup.diagnosis.reply.Meaning;

/** What a server's no leads to where nothing else is known; in a bounce the recipient counts, not the own address. */
final class ReplyCauses {
    private static final String SOURCE = "the server’s own words (RFC 5321, RFC 4954, RFC 3463, RFC 5530, RFC 2449, RFC 3206)";

    /** Servers say so for more than one reason. */
    private static final Set<Meaning> SEVERAL = EnumSet.of(Meaning.RELAY_DENIED, Meaning.SENDER_NOT_ALLOWED,
            Meaning.POLICY, Meaning.NO_MAILBOX, Meaning.UNSAFE_PROGRAM, Meaning.MOVED, Meaning.NOT_FROM_HERE);

    private ReplyCauses() {}

    /** The way to log in was refused: no password was judged. */
    static Cause declined() {
        return Cause.of(LoginSyntax.FAULT.id(), Sureness.LIKELY, SOURCE);
    }

    static List<Cause> of(Meaning meaning) {
        var ids = Stream.concat(row(meaning).stream(), faults(meaning).stream().map(Fault::id)).toList();
        return IntStream.range(0, ids.size()).mapToObj(i -> Cause.of(ids.get(i), sureness(meaning, i), SOURCE))
                .toList();
    }

    /** Whether it says no more than no, so that the words of the program around it may say more. */
    static boolean isBare(Meaning meaning) {
        return meaning == Meaning.NOT_ACCEPTED || meaning == Meaning.TEMPORARY;
    }

    private static Sureness sureness(Meaning meaning, int place) {
        if (place > 0) {
            return Sureness.POSSIBLE;
        }
        return isBare(meaning) || SEVERAL.contains(meaning) ? Sureness.LIKELY : Sureness.PROVEN;
    }

    /** The row of the catalogue that no test of ours can find. */
    private static Optional<String> row(Meaning meaning) {
        return switch (meaning) {
            case MAILBOX_UNKNOWN -> Optional.of("S-14");
            case RECIPIENT_FULL -> Optional.of("S-15");
            case TOO_LARGE -> Optional.of("S-16");
            default -> Optional.empty();
        };
    }

    private static List<Fault> faults(Meaning meaning) {
        return switch (meaning) {
            case NOT_ACCEPTED ->
                List.of(LoginRefused.FAULT, UserNameForm.FAULT, AppPasswordNeeded.FAULT, UnknownAccount.FAULT);
            case APP_PASSWORD -> List.of(AppPasswordNeeded.FAULT);
            case BASIC_AUTH_ENDED -> List.of(BasicAuthEnded.FAULT);
            case OAUTH_ONLY -> List.of(OauthOnly.FAULT);
            case WEB_LOGIN_FIRST -> List.of(WebLoginFirst.FAULT);
            case PROTOCOL_OFF -> List.of(ProtocolSwitchedOff.FAULT);
            case NEEDS_ENCRYPTION -> List.of(LoginNeedsEncryption.FAULT);
            case LOCKED -> List.of(AccountLocked.FAULT);
            case SUSPENDED -> List.of(AccountSuspended.FAULT);
            case PASSWORD_EXPIRED -> List.of(PasswordExpired.FAULT);
            case TEMPORARY -> List.of(LoginTemporarilyDown.FAULT, Maintenance.FAULT);
            case IN_USE -> List.of(MailboxInUse.FAULT);
            case TOO_MANY_CONNECTIONS -> List.of(TooManyConnections.FAULT);
            case RATE_LIMIT -> List.of(LoginRateLimit.FAULT);
            case SMTP_AUTH_OFF -> List.of(SmtpAuthSwitchedOff.FAULT);
            case POLICY -> List.of(OrganisationPolicy.FAULT, SmtpAuthSwitchedOff.FAULT, BasicAuthEnded.FAULT);
            case UNSAFE_PROGRAM -> List.of(ProgramKeptOut.FAULT);
            case NOT_FROM_HERE -> List.of(NotFromHere.FAULT);
            case OTHER_MAILBOX -> List.of(OtherMailbox.FAULT);
            case OVER_QUOTA -> List.of(MailboxFull.FAULT);
            case NO_MAILBOX -> List.of(NoOwnMailbox.FAULT);
            case MOVED -> List.of(MovedAway.FAULT);
            case MAINTENANCE -> List.of(Maintenance.FAULT);
            case NO_SUCH_USER -> List.of(UnknownAccount.FAULT, UserNameForm.FAULT);
            case NO_LOGIN_HERE -> List.of(AuthMissing.FAULT);
            case AUTH_REQUIRED -> List.of(AuthRequired.FAULT);
            case RELAY_DENIED -> List.of(AuthRequired.FAULT, RelayDenied.FAULT, PopBeforeSmtp.FAULT);
            case SENDER_NOT_ALLOWED -> List.of(SenderNotAllowed.FAULT, IspSenderOnly.FAULT);
            case POP_BEFORE_SMTP -> List.of(PopBeforeSmtp.FAULT, AuthRequired.FAULT);
            case BLOCKLISTED -> List.of(ClientBlocklisted.FAULT, Port25.FAULT);
            case EHLO_REFUSED -> List.of(EhloRefused.FAULT);
            case GREYLISTED -> List.of(Greylisted.FAULT);
            case SENDING_LIMIT -> List.of(SendingLimit.FAULT);
            case MAILBOX_UNKNOWN -> List.of(OwnAddressUnknown.FAULT);
            case RECIPIENT_FULL -> List.of(OwnBoxFull.FAULT);
            case TOO_LARGE -> List.of();
            case SERVER_STORAGE -> List.of(ServerStorage.FAULT);
            case CLIENT_CERTIFICATE -> List.of(ClientCertificate.FAULT);
            case TLS_UNAVAILABLE -> List.of(StartTlsRefused.FAULT);
        };
    }
}
