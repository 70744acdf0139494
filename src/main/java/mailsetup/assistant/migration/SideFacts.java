package mailsetup.assistant.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.MailSample;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/**
 * What one side showed.
 *
 * @param doors all that were tried without a password, best first for each protocol
 * @param login the one login; empty when there was none
 * @param shape how the mailbox is built, where the login got so far
 * @param envelope whether it takes mail for the address; empty when nobody asked or no door was open
 */
public record SideFacts(SideLocation place, List<ProbeReport> doors, Optional<ProbeReport> login,
        Optional<MailboxShape> shape, Optional<Envelope> envelope) {
    public SideFacts {
        doors = List.copyOf(doors);
    }

    /** A side that was only reached. */
    public static SideFacts reached(SideLocation place, List<ProbeReport> doors) {
        return new SideFacts(place, doors, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Doors where something speaks, encrypted or not. */
    public List<ProbeReport> speaking() {
        return doors.stream().filter(door -> door.found(Finding.Greeting.class).isPresent()).toList();
    }

    /** Doors that are good: the right protocol, encrypted, with a verified certificate. */
    public List<ProbeReport> good() {
        return doors.stream().filter(ProbeReport::works).filter(door -> door.tls().isPresent()).toList();
    }

    /** The best good door for that protocol. */
    public Optional<ProbeReport> good(Protocol protocol) {
        return good().stream().filter(door -> door.settings().protocol() == protocol).findFirst();
    }

    /** Whether any door took a connection. */
    public boolean answers() {
        return doors.stream().anyMatch(door -> door.found(Finding.Connected.class).isPresent());
    }

    /** Whether it was tried and no door took a connection. */
    public boolean dead() {
        return !doors.isEmpty() && !answers();
    }

    /** A certificate made for other names. */
    public Optional<Flaw.WrongName> wrongName() {
        return doors.stream().flatMap(door -> door.failedWith(Failure.BadCertificate.class).stream())
                .flatMap(bad -> bad.flaws().stream()).filter(Flaw.WrongName.class::isInstance)
                .map(Flaw.WrongName.class::cast).findFirst();
    }

    /** The names in its certificate, good or not. */
    public List<String> certificateNames() {
        return doors.stream().flatMap(door -> Stream
                .concat(door.tls().stream(), door.failedWith(Failure.BadCertificate.class).stream()
                        .map(Failure.BadCertificate::tls)))
                .flatMap(tls -> tls.chain().stream().limit(1)).flatMap(own -> own.names().stream()).distinct().toList();
    }

    /** Whether the login was good. */
    public boolean loggedIn() {
        return login.flatMap(report -> report.found(Finding.LoggedIn.class)).isPresent();
    }

    /** What it said when it did not take the password. */
    public Optional<Failure.Refusal> refused() {
        return login.filter(report -> report.failed().filter(f -> f.stage() == Stage.AUTHENTICATE).isPresent())
                .flatMap(report -> report.failedWith(Failure.Refusal.class));
    }

    /** The mailbox by IMAP. */
    public Optional<ImapFacts> imap() {
        return login.flatMap(report -> report.found(Finding.ImapMailbox.class)).map(Finding.ImapMailbox::facts);
    }

    /** The maildrop by POP. */
    public Optional<PopFacts> pop() {
        return login.flatMap(report -> report.found(Finding.PopMaildrop.class)).map(Finding.PopMaildrop::facts);
    }

    /** Messages in the inbox. */
    public OptionalLong messages() {
        return imap().map(facts -> OptionalLong.of(facts.messages()))
                .or(() -> pop().map(facts -> OptionalLong.of(facts.messages()))).orElse(OptionalLong.empty());
    }

    /** When the newest mail arrived. */
    public Optional<Instant> newest() {
        return imap().flatMap(facts -> facts.details().sample()).map(MailSample::newest);
    }

    /** How often a password went there. */
    public int loginsSent() {
        return login.map(ProbeReport::loginsSent).orElse(0);
    }

    /** What the side says of mail for the address. */
    public Envelope.Says envelopeSays() {
        return envelope.map(Envelope::says).orElse(Envelope.Says.NOTHING);
    }

    /** The settings that stand for this side: those of the login, else of the first door. */
    public Optional<ServerSettings> subject() {
        return login.or(() -> doors.stream().findFirst()).map(ProbeReport::settings);
    }
}
