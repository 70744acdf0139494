package mailsetup.assistant.migration.verdicts;

import java.util.List;
import mailsetup.assistant.migration.BothSides;
import mailsetup.diagnosis.FaultCheck;

/** Everything that this program knows to go wrong in a move. */
public final class MoveFaults {
    /** Of equally sure answers the earlier stands first. */
    public static final List<FaultCheck<BothSides>> ALL = List.of(new RecordsForgotten(), new HostsLineLeft(),
            new OldServerOff(),
            new OldAddressRemembered(), new CertificateNotMoved(), new AddressAsName(), new MailboxNotCreated(),
            new UserNameChanged(), new PasswordNotCarriedOver(), new StillArrivingAtOld(), new MailboxNotCopied(),
            new MxApart(), new PublishedOldServer(), new SpfLacksNew(), new PopAgain(), new FolderNamesChanged(),
            new PortsChanged(), new ImapRebuilt(), new OldHosterName(), new BothOwnDomain());

    private MoveFaults() {}
}
