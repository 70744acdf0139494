package mailsetup.ui.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInTexts;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Ui;

/** What became of the permission after the test, and which servers never saw it. */
public final class GivenBack extends Column {
    /** Follows the sign-in. */
    public GivenBack(BrowserWay way, Ui ui) {
        getStyleClass().add("tight");
        way.model().givenBack().subscribe(done -> getChildren().setAll(lines(way, done).stream()
                .map(line -> ui.text(ui.words().of(line), "hint")).toList()));
    }

    private static List<Message> lines(BrowserWay way, Optional<Grant.Revocation> done) {
        var lines = new ArrayList<Message>();
        done.ifPresent(how -> {
            lines.add(SignInTexts.revocation(how));
            way.uncovered().forEach(server -> lines.add(
                    Message.of("signin.cli.not-covered", server.endpoint().host().ascii())));
        });
        return lines;
    }
}
