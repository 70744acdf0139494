package mailsetup.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveRow;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.MoveTable;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;
import mailsetup.cli.HelpKeys;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Judgement;
import mailsetup.comparison.advice.Question;
import mailsetup.comparison.advice.Reason;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.Origin;
import mailsetup.core.Preparation;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.SignInClient;
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.Purpose;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Note;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.Tested;
import mailsetup.diagnosis.Trait;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.Party;
import mailsetup.discovery.Proof;
import mailsetup.discovery.consent.Resemblance;
import mailsetup.discovery.input.PasswordOffer;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.letter.Item;
import mailsetup.discovery.presets.Evidence;
import mailsetup.handoff.Group;
import mailsetup.handoff.Program;
import mailsetup.handoff.forms.Forms;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Gap;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.TokenSign;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.WebCheck;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.support.KnownFaults;
import mailsetup.support.baseline.Difference;
import mailsetup.support.code.ServerState;
import mailsetup.support.guide.Chapter;
import mailsetup.support.mailreport.Part;
import mailsetup.ui.Page;
import mailsetup.ui.handover.Way;
import mailsetup.ui.kit.Theme;
import mailsetup.ui.servers.UserStyle;
import mailsetup.ui.test.Mark;

/**
 * Keys that the program puts together: what stands in the sources, and all words that can follow. This is the list to
 * extend; {@link MessagesTest} prints the lines that are missing.
 */
record DerivedKeys(String beginning, List<String> ends) {
    static final List<DerivedKeys> ALL = List.of(
            derived("look.theme.", Stream.of(Theme.values()).map(Theme::word).toArray(String[]::new)),
            derived("look.step.", "done", "current", "ahead"),
            derived("wizard.step.", Page.steps().toArray(Page[]::new)),
            derived("wizard.next.", Page.steps().toArray(Page[]::new)),
            derived("wizard.mark.", Mark.values()),
            derived("wizard.named.", Origin.values()),
            derived("wizard.verdict.mark-", "works", "fails", "not-tried"),
            derived("wizard.remark.", Remark.Kind.values()),
            derived("wizard.security.", Security.values()),
            derived("wizard.servers.", "imap", "imap-job", "pop3", "pop3-job", "smtp", "smtp-job"),
            derived("wizard.user.", UserStyle.values()),
            derived("discovery.from.", Origin.values()),
            derived("discovery.source.", Origin.values()),
            derived("discovery.proof.", Proof.values()),
            derived("discovery.consent.reason.", AskReason.values()),
            derived("discovery.consent.resembles.", Resemblance.values()),
            derived("discovery.ask.party.", Party.values()),
            derived("discovery.ask.", "domain", "domain-why", "names", "names-why", "list", "list-why", "servers",
                    "servers-why", "address", "address-why"),
            derived("discovery.why.", "html", "unreadable", "no-servers", "digest", "wants-login", "not-reached",
                    "too-slow", "bad-certificate", "too-large", "redirects", "inside", "downgrade", "cancelled"),
            derived("wizard.tone.", Cell.Tone.values()),
            derived("input.letter.", Protocol.values()),
            derived("letter.item.", Item.values()),
            derived("input.offer.", PasswordOffer.values()),
            derived("probe.stage.", Stage.values()),
            derived("probe.skipped.", Step.Reason.values()),
            // A list of attempts also shows the one that worked.
            derived("probe.attempt.", ConnectAttempt.Outcome.values()),
            derived("probe.failure.", "name-not-found", "connection-refused", "unreachable", "timed-out", "silent",
                    "dropped", "speaks-plain-text", "speaks-tls", "not-this-protocol", "bad-certificate", "tls-failed",
                    "refused", "refused-after-login", "login-refused", "login-not-now", "login-way-refused",
                    "token-refused",
                    "cancelled", "unexpected"),
            derived("fault-login.evidence.token-sign.", TokenSign.values()),
            derived("probe.failure.not-offered-", Failure.Need.values()),
            derived("probe.failure.limit-exceeded-", Failure.Limit.values()),
            derived("probe.security.", Security.values()),
            derived("comparison.picture.", "computer", "server", "phone", "opened", "of", "size", "all", "all-of",
                    "left",
                    "folders", "still-there", "nothing", "said"),
            derived("comparison.growth.", "room", "full", "month", "months", "now", "said"),
            derived("comparison.", Comparison.of(List.of()).rows().stream().map(Row::id)
                    .flatMap(id -> Stream.of(id + ".title", id + ".imap", id + ".pop", id + ".why"))
                    .toArray(String[]::new)),
            derived("surroundings.part.web-", WebCheck.Outcome.values()),
            derived("advice.measured.", "elsewhere", "outside", "no-uidl", "expire-at-once", "no-room", "push",
                    "room-on-server",
                    "nearly-full", "full-soon", "folders", "can-leave", "imap-works", "pop-works", "not-there",
                    "nothing-tested", "neither-works", "two-mailboxes", "not-looked-at", "one-broken",
                    "one-not-tested"),
            derived("advice.answered.", "people", "devices", "survive", "room", "offline", "attachments",
                    "one-device"),
            derived("advice.otherwise.", "more-devices", "must-survive", "clean-up", "one-person", "one-device",
                    "stays-full"),
            derived("advice.todo.", "repair-first", "find-out-which", "log-in", "repair-or-use-other", "test-both"),
            derived("advice.settings.", "leave", "do-not-leave", "back-up", "quota-watch", "clean-up-now",
                    "ask-rarely", "sent-folder", "quota-unknown", "keep-copies", "keep-little", "ask-often"),
            derived("advice.lead.", "full", "only", "deletes", "both", "suits"),
            derived("advice.fact.", "used", "lasts", "lasts-between", "deletes", "delay", "outside", "elsewhere",
                    "all-mail", "no-uidl", "at-once", "shared", "many", "slow", "big", "empty", "push", "no-idle",
                    "inbox"),
            derived("advice.row.", "same.two", "same.more", "full.nearly", "full.soon", "full.unknown",
                    "server-space.nearly",
                    "server-space.years", "server-space.half", "server-space.room", "several-devices.deletes",
                    "several-devices.keeps-nothing", "several-devices.usual", "elsewhere.some", "elsewhere.shared",
                    "elsewhere.none", "device-space.slow", "device-space.timed", "device-space.no-room",
                    "device-space.much-fits",
                    "device-space.little-fits", "device-space.much",
                    "device-space.little", "offline.slow",
                    "offline.usual", "place.many", "new-mail.delay", "new-mail.no-idle", "new-mail.idle",
                    "new-mail.usual",
                    "largest.big", "largest.few", "largest.small", "broken-pc.usual", "folders.many",
                    "deleted-by-mistake.usual",
                    "several-people.usual"),
            derived("advice.about.", "short", "minutes", "minutes-between", "hours", "hours-between"),
            derived("advice.keep.tips-", "neither", "devices", "room", "both"),
            derived("advice.judgement.", Judgement.values()),
            derived("advice.verdict.", "recommended", "possible", "broken", "unknown", "works"),
            derived("advice.self.why.", "not-seen", "several", "no-uidplus", "no-time", "refused"),
            derived("advice.basis.", Reason.Basis.values()),
            derived("advice.question.", Question.values()),
            derived("advice.answer.", Answer.values()),
            derived("advice.gap.fact.", Gap.Fact.values()),
            derived("advice.gap.why.", Gap.Why.values()),
            derived("diagnosis.mover.", Mover.values()),
            derived("diagnosis.sureness.", Sureness.values()),
            derived("diagnosis.tested.", Tested.values()),
            faults(Rung.INPUT), faults(Rung.NAME), faults(Rung.NETWORK), faults(Rung.MODE), faults(Rung.CERTIFICATE),
            faults(Rung.LOGIN), faults(Rung.MAILBOX), faults(Rung.SENDING),
            derived("ledger.way.knock.", ChannelSecurity.values()),
            derived("ledger.way.mail.", ChannelSecurity.values()),
            derived("ledger.password.", ChannelSecurity.values()),
            derived("ledger.yes.", "none", "accepted"),
            derived("ledger.thing.", Disclosure.Plain.values()),
            derived("ledger.consent.", Purpose.values()),
            derived("signin.client.", SignInClient.Origin.values()),
            // The fields and the ways on of the window's sign-in.
            derived("signin.ui.expert.", "client", "issuer", "scopes"),
            derived("signin.ui.other.", "other", "other.when", "shared", "shared.when", "use", "use.when"),
            derived("signin.revocation.", Grant.Revocation.values()),
            derived("signin.failure.", Stream.concat(
                    Stream.of("not-reached", "too-slow", "bad-certificate", "unusable", "other-issuer", "closed",
                            "no-registration", "unsafe-page", "door-closed", "not-back", "code-expired",
                            "no-device-code", "cancelled", "registration-refused", "other-answer"),
                    Stream.of(SignInFailure.Refusal.values()).map(one -> "refused-" + Keyword.of(one)))
                    .flatMap(kind -> Stream.of(kind + ".title", kind + ".remedy")).toArray(String[]::new)),
            derived("mailreport.part.", Part.values()),
            derived("mailreport.may-leave.", Part.values()),
            derived("mailreport.name.", NameAnswer.Asked.values()),
            derived("mailreport.answer.", NameAnswer.Outcome.values()),
            faults(Rung.MIGRATION),
            derived("migration.asked.", Asked.values()),
            derived("migration.source.", Source.values()),
            derived("migration.stage.", MoveStage.values()),
            derived("migration.envelope.", Envelope.Says.values()),
            derived("migration.row.", new MoveTable(Move.unseen(MoveQuestion.of(EmailAddress.of("a@example.jp")))
                    .both()).rows().stream().map(MoveRow::id).toArray(String[]::new)),
            derived("migration.check.the-", Side.values()),
            derived("migration.check.phase.", "before", "day", "after"),
            derived("migration.check.", Stream.of("backup", "mailbox", "settings", "ttl", "fetch", "records", "spf",
                    "second", "copy", "hosts", "test", "beside", "compare", "published", "domain", "end")
                    .flatMap(item -> Stream.of(item, item + ".text")).toArray(String[]::new)),
            derived("migration.list.", "fine", "not-found", "not-examined"),
            derived("decoder.sureness.", Sureness.values()),
            derived("decoder.row.", Stream.of("a-22", "c-01", "i-06", "l-02", "l-05", "l-07", "n-12", "o-account",
                    "o-admin", "o-client", "o-declined", "o-redirect", "o-rule", "o-stale", "s-14", "s-15",
                    "s-16", "s-18", "s-19", "s-21", "t-18").flatMap(row -> Stream.of(row + ".title", row + ".remedy"))
                    .toArray(String[]::new)),
            // Named in the list of faults and in its sentences.
            derived("diagnosis.note.", Note.Kind.values()),
            // The things that a sentence may call by a noun; of all others it says nothing where they are not known.
            derived("diagnosis.about.", "server", "servers", "sending-server", "receiving-server", "old-server",
                    "new-server", "protocol", "address", "domain", "auth-advice", "taker", "ask-taker", "moved-to"),
            derived("support.state.", ServerState.values()),
            derived("support.ask.", Stream.of(Rung.values())
                    .flatMap(rung -> Stream.of(rung.word() + ".1", rung.word() + ".2")).toArray(String[]::new)),
            derived("support.say.", Mover.values()),
            derived("support.man.", "name", "synopsis", "commands", "options", "exit"),
            derived("support.hand.", Mover.values()),
            derived("lab.rung.", Rung.values()),
            // What can be typed: each command, option and argument has its line of help.
            derived("cli.help.", HelpKeys.all()),
            derived("baseline.changed.", Difference.Kind.values()),
            derived("baseline.kind.", Difference.Kind.values()),
            derived("guide.chapter.", Chapter.values()),
            derived("preset.prepare.", Stream.of(Preparation.Kind.values())
                    .filter(kind -> kind != Preparation.Kind.CLOSED).toArray(Enum<?>[]::new)),
            derived("preset.confidence.", Evidence.Confidence.values()),
            derived("handoff.way.", wayKeys()),
            derived("handoff.page.sheet.step-", "1", "2", "3"),
            derived("handoff.page.phone.step-", "1", "2", "3"),
            derived("handoff.way.device.step-", "1", "2", "3"),
            derived("handoff.way.mac-mail.step-", "1", "2", "3"),
            derived("handoff.form.", formKeys()),
            derived("handoff.page.", Protocol.INCOMING.toArray(Protocol[]::new)),
            derived("sheet.", sheetKeys()));

    private static String[] wayKeys() {
        return Way.USUAL.stream().flatMap(group -> group.all().stream())
                .flatMap(way -> Stream.of(way.id() + ".name", way.id() + ".what")).toArray(String[]::new);
    }

    private static String[] formKeys() {
        return Forms.all().stream().flatMap(form -> Stream
                .concat(Stream.of("name", "what", "step-1", "step-2", "step-3"),
                        form.group() == Group.TERMINAL ? Stream.of("place") : Stream.of())
                .map(end -> form.id() + "." + end)).toArray(String[]::new);
    }

    /** The general words must be there; a program has words of its own where they differ. */
    private static String[] sheetKeys() {
        var items = List.of("your-name", "address", "kind", "password", "in-host", "in-port", "in-security", "in-user",
                "out-host", "out-port", "out-security", "out-login", "out-user", "login-yes", "login-sign-in", "imap",
                "pop", "tls",
                "starttls", "plain", "name", "where", "note");
        var english = Messages.in(Language.EN);
        return Stream.of(Program.values()).map(DerivedKeys::word)
                .flatMap(program -> items.stream().filter(item -> isNeeded(program, item, english))
                        .map(item -> program + "." + item))
                .toArray(String[]::new);
    }

    private static boolean isNeeded(String program, String item, Messages english) {
        boolean always = item.equals("name") || item.equals("where")
                || (program.equals("generic") && !item.equals("note"));
        return always || english.has("sheet." + program + "." + item);
    }

    static DerivedKeys derived(String beginning, String... ends) {
        return new DerivedKeys(beginning, List.of(ends));
    }

    private static DerivedKeys faults(Rung rung) {
        return derived(rung.texts(), KnownFaults.all().stream().filter(fault -> fault.rung() == rung)
                .flatMap(fault -> parts(fault).map(part -> fault.id() + "." + part)).toArray(String[]::new));
    }

    /** A fault of the lab is listed under its term. */
    private static Stream<String> parts(Fault fault) {
        return Stream.of(Stream.of("title", "cause", "remedy"),
                fault.is(Trait.HAS_QUESTION) ? Stream.of("question") : Stream.<String>of(),
                Lab.find(fault.id()).isPresent() ? Stream.of("term") : Stream.<String>of()).flatMap(part -> part);
    }

    static DerivedKeys derived(String beginning, Enum<?>... constants) {
        return new DerivedKeys(beginning, Stream.of(constants).map(DerivedKeys::word).toList());
    }

    static Set<String> keys() {
        var keys = new TreeSet<String>();
        ALL.forEach(derived -> derived.ends.forEach(end -> keys.add(derived.beginning + end)));
        return keys;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
