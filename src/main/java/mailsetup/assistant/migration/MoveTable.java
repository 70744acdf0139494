package mailsetup.assistant.migration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import mailsetup.core.ByteSize;
import mailsetup.core.Endpoint;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** Old and new side by side, line by line, with what was measured. */
public record MoveTable(BothSides both) {
    /** The lines, from who is there to whether mail is taken. */
    public List<MoveRow> rows() {
        return List.of(place("server", place -> Message.of("migration.value", place.name().ascii())),
                place("address", place -> Message.of("migration.value", place.addresses())),
                place("found", MoveTable::found), facts("doors", MoveTable::doors),
                facts("certificate", MoveTable::certificate), facts("login", this::login),
                facts("messages", side -> count(side.messages())),
                facts("folders", side -> count(side.imap().map(imap -> OptionalLong.of(imap.folders().size()))
                        .orElse(OptionalLong.empty()))),
                facts("newest", side -> side.newest().map(at -> Message.of("migration.value", at))
                        .orElse(Message.of("migration.unknown"))),
                facts("quota", MoveTable::quota), facts("envelope", MoveTable::envelope));
    }

    private MoveRow place(String id, Function<SideLocation, Message> cell) {
        return row(id, side -> both.sides().on(side).map(cell));
    }

    private MoveRow facts(String id, Function<SideFacts, Message> cell) {
        return row(id, side -> both.on(side).map(cell));
    }

    private static MoveRow row(String id, Function<Side, Optional<Message>> cell) {
        var missing = Message.of("migration.not-found");
        return new MoveRow(id, Message.of("migration.row." + id), cell.apply(Side.OLD).orElse(missing),
                cell.apply(Side.NEW).orElse(missing));
    }

    private static Message found(SideLocation place) {
        var sources = place.leads().stream().map(lead -> Message.of("migration.lead", Message.of("migration.source."
                + Keyword.of(lead.source())), Message.of("migration.asked." + Keyword.of(lead.asked())))).distinct()
                .limit(4)
                .toList();
        return sources.isEmpty() ? Message.of("migration.source.typed") : Message.of("migration.value", sources);
    }

    private static Message doors(SideFacts side) {
        if (side.dead()) {
            return Message.of("migration.dead");
        }
        var good = side.good().stream().map(ProbeReport::settings).map(settings -> settings.endpoint()).distinct()
                .map(MoveTable::door).toList();
        return good.isEmpty() ? Message.of("migration.no-good-door") : Message.of("migration.value", good);
    }

    private static String door(Endpoint door) {
        var name = door.protocol() == Protocol.POP3 ? "POP" : door.protocol().name();
        return name + " " + door.port() + (door.security() == Security.STARTTLS ? " (STARTTLS)" : "");
    }

    private static Message certificate(SideFacts side) {
        var wrong = side.wrongName();
        if (wrong.isPresent()) {
            return Message.of("migration.certificate.other", wrong.get().names().stream().limit(3).toList());
        }
        if (!side.good().isEmpty()) {
            return Message.of("migration.certificate.good", side.place().name().ascii());
        }
        return side.doors().stream().flatMap(door -> door.failedWith(Failure.BadCertificate.class).stream())
                .flatMap(bad -> bad.flaws().stream()).findFirst().map(MoveTable::flaw)
                .orElse(Message.of("migration.unknown"));
    }

    private static Message flaw(Flaw flaw) {
        return flaw instanceof Flaw.Expired expired
                ? Message.of("migration.certificate.expired", expired.since())
                : Message.of("migration.certificate.bad");
    }

    private Message login(SideFacts side) {
        if (side.loggedIn()) {
            return Message.of("migration.login.good",
                    side.login().map(report -> report.settings().protocol()).orElse(Protocol.IMAP));
        }
        return side.refused().map(no -> Message.of("migration.login.refused", Words.said(no.reply().text())))
                .orElse(Message.of(side.login().isPresent() ? "migration.login.failed" : "migration.login.none"));
    }

    private static Message count(OptionalLong count) {
        return count.isPresent() ? Message.of("migration.value", count.getAsLong()) : Message.of("migration.unknown");
    }

    private static Message quota(SideFacts side) {
        return side.imap().filter(imap -> imap.quotaLimit().isPresent())
                .map(imap -> Message.of("migration.quota", new ByteSize(imap.quotaUsed().orElse(0)),
                        new ByteSize(imap.quotaLimit().getAsLong())))
                .orElse(Message.of("migration.unknown"));
    }

    private static Message envelope(SideFacts side) {
        return side.envelope().isEmpty()
                ? Message.of("migration.unknown")
                : Message.of("migration.envelope." + Keyword.of(side.envelopeSays()),
                        Words.said(side.envelope().get().words()));
    }
}
