package mailsetup.cli;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.discovery.consent.ConsentTexts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.support.report.ConsentJson;

/** Asks before a password goes to hosts that the person did not choose: tells what there is to know, and the way to say yes. */
record ConsentSheet(Call call) {
    void ask(EmailAddress address, List<HostQuestion> asked, Typed typed) {
        var command = command(address, asked, typed);
        if (typed.has(Options.JSON)) {
            call.json(ConsentJson.write(address, asked, command));
            return;
        }
        tell(asked);
        call.aside().hanging("", call.messages().text("cli.consent.how"));
        call.terminal().err().println("  " + command);
    }

    /** The same for a list of accounts: the yes is an option of the command that was typed. */
    void askForAll(List<HostQuestion> asked) {
        tell(asked);
        call.aside().hanging("", call.messages().text("support.batch.asked", ConsentTexts.option(asked)));
    }

    private void tell(List<HostQuestion> asked) {
        var paper = call.aside();
        paper.hanging("", paper.text(ConsentTexts.title(asked)));
        for (var each : asked) {
            paper.blank();
            ConsentTexts.about(each).forEach(line -> paper.hanging("  ", paper.text(line)));
        }
        paper.blank();
        paper.hanging("", call.messages().text("discovery.consent.compare"));
    }

    /** What says yes to these hosts, and to no other. */
    static String command(EmailAddress address, List<HostQuestion> asked, Typed typed) {
        return "mail-setup-assistant " + String.join(" ", typed.names()) + " " + address + " "
                + Options.ALLOW_OUTSIDE.name() + " " + ConsentTexts.option(asked);
    }
}
