package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
/** The login was left out because the password would have crossed the line readable. */
public final class LoginInClear implements ServerCheck {
    private static final Fault FAULT = Fault.of(134, "login-in-clear", Rung.MODE, Mover.YOU, "J-07").about("server",
            "port",
            "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.at(Stage.AUTHENTICATE).filter(LoginInClear::isLeftOut)
                .map(_ -> Door.verdict(FAULT, report).proven(Message.of("fault-mode.evidence.in-clear"))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    private static boolean isLeftOut(Step step) {
        return step instanceof Step.Skipped(_, var reason) && reason == Step.Reason.PLAIN_TEXT_NOT_ALLOWED;
    }
}
