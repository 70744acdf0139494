package mailsetup.diagnosis.faults.login;

import java.util.List;
import mailsetup.diagnosis.ServerCheck;

/** User name, password, permission: the ordered list. */
public final class LoginFaults {
    /** Of equally sure answers the earlier stands first: the reasons a server names, then what a bare no can mean. */
    public static final List<ServerCheck> ALL = List.of(new AppPasswordNeeded(), new BasicAuthEnded(), new OauthOnly(),
            new WebLoginFirst(), new SmtpAuthSwitchedOff(), new OrganisationPolicy(), new EncryptionNotSeen(),
            new ProtocolSwitchedOff(), new LoginNeedsEncryption(),
            new NoCommonMechanism(), new PasswordNotSendable(), new AccountLocked(), new AccountSuspended(),
            new PasswordExpired(), new LoginTemporarilyDown(), new LoginRateLimit(), new OtherMailbox(),
            new NotFromHere(), new MovedAway(), new UnknownAccount(), new LoginSyntax(), new SeparateSmtpLogin(),
            new UserNameForm(),
            new LoginRefused(), new LoginDropped(), new TokenAsPassword(), new TokenTooShort(),
            new TokenOtherKind(), new TokenNameless(), new TokenNotChecked(), new TokenTooLong(), new TokenExpired(),
            new TokenClock(), new TokenScope(), new TokenOtherAccount(), new TokenOtherService(),
            new TokenUserName(), new TokenNewKind(), new TokenNotOffered(), new TokenNotAccepted());

    private LoginFaults() {}
}
