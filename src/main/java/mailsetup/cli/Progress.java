package mailsetup.cli;

import java.util.function.Consumer;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;

/** Tells a waiting person about each stage as it ends. */
record Progress(Paper paper) implements Consumer<ProbeEvent> {
    @Override
    public void accept(ProbeEvent event) {
        if (event instanceof ProbeEvent.Left(var settings, var step) && !(step instanceof Step.Skipped)) {
            var protocol = settings.protocol();
            // One call, so that lines of several threads do not mix.
            paper.out().println(paper.messages().text("cli.progress", protocol, paper.marks().of(step),
                    ProbeTexts.stage(protocol, step.stage())));
        }
    }
}
