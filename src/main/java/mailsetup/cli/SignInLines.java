package mailsetup.cli;

import mailsetup.core.Message;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInProgress.PageFacts;
import mailsetup.signin.SignInTexts;

/** How far a sign-in is, and what the person has to do. */
record SignInLines(Paper paper) {
    void print(SignInProgress progress) {
        switch (progress) {
            case SignInProgress.Asking(var host) -> say(Message.of("signin.cli.asking", host.ascii()));
            case SignInProgress.Page(var link, var page) -> {
                facts(page);
                say(Message.of("signin.cli.open"));
                paper.out().println("  " + link);
                say(Message.of("signin.cli.until", SignInTexts.clock(page)));
            }
            case SignInProgress.Code(var place, _, var code, var page) -> {
                facts(page);
                say(Message.of("signin.cli.code"));
                paper.out().println("  " + place);
                paper.out().println("  " + code);
                say(Message.of("signin.code-warning"));
                say(Message.of("signin.cli.until", SignInTexts.clock(page)));
            }
            case SignInProgress.Back() -> say(Message.of("signin.cli.back"));
        }
    }

    /** The registered part of the name stands alone, so that nobody overlooks whose page it is. */
    private void facts(PageFacts page) {
        say(Message.of("signin.cli.page", page.owner().ascii(), page.host().ascii()));
        say(Message.of("signin.cli.asked", page.scopes()));
        say(SignInTexts.client(page.client()));
        say(Message.of("signin.no-password"));
    }

    private void say(Message message) {
        paper.hanging("", paper.text(message));
    }
}
