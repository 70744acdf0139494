package mailsetup.testkit;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Leads;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Sides;
import mailsetup.assistant.migration.Sorting;
import mailsetup.assistant.migration.Source;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.assistant.migration.verdicts.MoveRuledOut;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;

/** Moves made by hand: the name still leads to the old server here, and its mail was not copied. */
public final class Moves {
    /** Whose mail moves. */
    public static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.jp");
    /** Where the old server is. */
    public static final String OLD = "203.0.113.10";
    /** Where the new one is. */
    public static final String NEW = "198.51.100.20";
    private static final String NAME = "mail.himawari.jp";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 13, 40, 0, 0, ZoneId.of("Asia/Tokyo"));

    private Moves() {}

    /** What is learnt of the names. */
    public static Leads leads() {
        return new Leads(List.of(lead(Source.ADDRESS, Asked.SYSTEM, NAME, OLD),
                lead(Source.ADDRESS, Asked.RESOLVER, NAME, OLD), lead(Source.ADDRESS, Asked.AUTHORITY, NAME, NEW),
                lead(Source.MX, Asked.AUTHORITY, "himawari.jp", NAME),
                lead(Source.SPF, Asked.AUTHORITY, "himawari.jp", "v=spf1 ip4:203.0.113.0/24 -all")));
    }

    /** One answer, remembered for forty minutes. */
    public static Lead lead(Source source, Asked asked, String name, String... values) {
        return new Lead(source, asked, values.length == 0 ? Lead.Outcome.NOTHING : Lead.Outcome.FOUND, name,
                List.of(values), Duration.ofMinutes(40));
    }

    /** The move, with what this many messages on the old and on the new side lead to. */
    public static Move counted(long old, long current) {
        return of(MoveQuestion.of(ADDRESS), leads(), old, current);
    }

    /** The move of that question and those leads. */
    public static Move of(MoveQuestion question, Leads leads, long old, long current) {
        Sides sides = Sorting.of(question, leads);
        var both = new BothSides(question, leads, sides, facts(sides, Side.OLD, old), facts(sides, Side.NEW, current),
                List.of(), NOW);
        return new Move(both, new Diagnostician<>(MoveFaults.ALL, (_, all) -> all, MoveRuledOut::lines).diagnose(both));
    }

    private static Optional<SideFacts> facts(Sides sides, Side side, long messages) {
        return sides.on(side).map(place -> new SideFacts(place, doors(), Optional.of(login(messages)),
                Optional.of(new MailboxShape("", "/", List.of())), Optional.of(new Envelope(25,
                        List.of(new Reply("250", "", "2.1.0 Ok"), new Reply("250", "", "2.1.5 Ok"))))));
    }

    private static List<ProbeReport> doors() {
        return List.of(Reports.imap().at(NAME).withoutLogin().report(), Reports.pop().at(NAME).withoutLogin().report(),
                Reports.smtp().at(NAME).withoutLogin().report());
    }

    private static ProbeReport login(long messages) {
        var rich = Reports.richImapFacts();
        var facts = new ImapFacts(messages, OptionalLong.of(1), OptionalLong.empty(), rich.folders(), rich.quotaUsed(),
                rich.quotaLimit(), true, rich.capabilities(), rich.details());
        return Reports.imap().at(NAME).user(ADDRESS.toString()).passed(Stage.INSPECT, new Finding.ImapMailbox(facts))
                .report();
    }
}
