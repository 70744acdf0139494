package mailsetup.ui.sampler;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.handoff.forms.Forms;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;
import mailsetup.support.mailreport.MailReportReader;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.ui.Page;
import mailsetup.ui.WizardModel;
import mailsetup.ui.handover.Way;

/** The table of contents of the sampler: a new state of the window is one line here. */
public final class Samples {
    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor NEVER = _ -> {};
    private static final SampleAssistant WORKING = SampleAssistant.working();
    private static final Told UNREACHABLE = Told.failing(Stage.CONNECT, new Failure.Unreachable(List.of(
            new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.UNREACHABLE, Duration.ofMillis(1)))));

    private static final SampleAssistant IN_PART = WORKING.telling(Protocol.SMTP,
            Told.failing(Stage.UPGRADE, wrongName()));

    /** Every state, in the order in which a person can meet it. */
    public static final List<Sample> ALL = List.of(
            new Sample("nothing-typed", WORKING, AT_ONCE, _ -> {}),
            new Sample("server-move", WORKING, AT_ONCE, model -> model.open(Page.MOVE)),
            new Sample("support", WORKING, AT_ONCE, Samples::call),
            new Sample("practice", WORKING, AT_ONCE, model -> model.address().practise()),
            new Sample("searching", WORKING, NEVER, afterNext(1)),
            new Sample("found", WORKING, AT_ONCE, afterNext(1)),
            new Sample("several-candidates", WORKING.finding(2), AT_ONCE, afterNext(1)),
            new Sample("not-found", WORKING.finding(0), AT_ONCE, afterNext(1)),
            new Sample("sign-in-offered", WORKING, AT_ONCE, signingIn("", 1)),
            new Sample("sign-in-nobody", WORKING, AT_ONCE, signingIn("", 2)),
            new Sample("sign-in-other", WORKING, AT_ONCE, signingIn("our-own", 2)),
            new Sample("testing", WORKING.standingStill(), NEVER, testing()),
            new Sample("cancelled", WORKING.standingStill(), NEVER, testing().andThen(WizardModel::cancel)),
            new Sample("all-works", WORKING, AT_ONCE, afterNext(2)),
            new Sample("works-in-part", IN_PART, AT_ONCE, afterNext(2)),
            new Sample("report-save", IN_PART, AT_ONCE, afterNext(2).andThen(WizardModel::saveReport)),
            new Sample("report-replay", IN_PART, AT_ONCE, afterNext(2).andThen(Samples::replay)),
            new Sample("nothing-works", WORKING.telling(Told.failing(Stage.CONNECT, refused())), AT_ONCE,
                    afterNext(2)),
            new Sample("no-network", WORKING.telling(UNREACHABLE).seeing(around(WebCheck.Outcome.NO_ANSWER)), AT_ONCE,
                    afterNext(2)),
            new Sample("captive-portal", WORKING.telling(UNREACHABLE).seeing(around(WebCheck.Outcome.FOREIGN)), AT_ONCE,
                    afterNext(2)),
            new Sample("app-password", refusing("[ALERT] Application-specific password required"), AT_ONCE,
                    afterNext(2)),
            new Sample("oauth-only", refusing("[AUTHENTICATIONFAILED] Please use XOAUTH2"), AT_ONCE,
                    afterNext(2)),
            new Sample("ledger", WORKING.having(SampleLedger.ofATest()), AT_ONCE,
                    afterNext(2).andThen(model -> model.open(Page.LEDGER))),
            new Sample("handover", WORKING, AT_ONCE, afterNext(3)),
            new Sample("handover-code", WORKING, AT_ONCE, afterNext(3).andThen(
                    model -> model.handover().chosen().set(Forms.find("thunderbird-android").map(Way::of)))));

    private Samples() {}

    private static Consumer<WizardModel> afterNext(int times) {
        return model -> {
            type(model);
            for (int i = 0; i < times; i++) {
                model.next();
            }
        };
    }

    /** Without a password, at a sign-in server that the person knows. */
    private static Consumer<WizardModel> signingIn(String client, int times) {
        return model -> {
            var way = model.check().browserWay();
            way.issuer().set("https://login.himawari.test");
            way.client().set(client);
            model.address().withoutPassword().set(true);
            afterNext(times).accept(model);
        };
    }

    /** With servers from a setup of an earlier day: a search would be a job that is dropped. */
    private static Consumer<WizardModel> testing() {
        return model -> {
            type(model);
            model.address().address().value().ifPresent(own -> Stream.of(Protocol.values()).forEach(
                    protocol -> model.servers().forms().on(protocol)
                            .repair(SampleAssistant.settings(protocol, own), Provenance.TYPED, own)));
            model.next();
            model.servers().cancel();
            model.next();
        };
    }

    /** Somebody reads an error message out. */
    private static void call(WizardModel model) {
        model.open(Page.SUPPORT);
        model.support().text().set("0x800CCC92");
        model.support().look();
    }

    /** On the other end of the telephone. */
    private static void replay(WizardModel model) {
        model.saveReport();
        var file = model.save().masked().get().map(MaskedReport::bytes).orElseThrow();
        model.back();
        model.replay(MailReportReader.read(file));
    }

    private static void type(WizardModel model) {
        model.address().address().text().set("hanako@himawari.test");
        model.address().password().set("sakura-2026");
    }

    /** One refusal ends all logins. */
    private static SampleAssistant refusing(String words) {
        return WORKING.telling(Told.skipped()).telling(Protocol.IMAP, Told.refusing(words));
    }

    private static Failure refused() {
        return new Failure.ConnectionRefused(List.of(
                new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.REFUSED, Duration.ofMillis(2))));
    }

    private static Failure wrongName() {
        return new Failure.BadCertificate(Told.tls("*.server-farm.test"), List.of(
                new Flaw.WrongName("smtp.himawari.test", List.of("*.server-farm.test", "server-farm.test"))));
    }

    private static Surroundings around(WebCheck.Outcome page) {
        var doors = Stream.of(443, 587, 993).map(port -> new ControlDoor(port, "control.example",
                ControlDoor.Outcome.UNREACHABLE, Duration.ofMillis(5), Optional.empty(), List.of())).toList();
        var web = new WebCheck("page.example", page, "", Optional.empty());
        return new Surroundings(List.of(), List.of(), List.of(), List.of(),
                Optional.of(new NetworkCheck(doors, web, List.of())));
    }
}
