package mailsetup.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mailsetup.core.Protocol;
import mailsetup.signin.flow.SignInAnswers;

/** All of them by name. The seeds of each lie in the folder of that name under mailsetup/fuzz. */
final class Readers {
    private Readers() {}

    static Reader named(String name) {
        return Objects.requireNonNull(all().get(name), "no reader of that name");
    }

    static Map<String, Reader> all() {
        var all = new LinkedHashMap<String, Reader>();
        all.put("autoconfig", FileReaders::autoconfig);
        all.put("pacc", FileReaders::pacc);
        all.put("autodiscover", FileReaders::autodiscover);
        all.put("preset", FileReaders::preset);
        all.put("setup-file", FileReaders::setupFile);
        all.put("setup-link", FileReaders::setupLink);
        all.put("letter-file", FileReaders::letterFile);
        all.put("report", FileReaders::report);
        all.put("imap", new Conversations(Protocol.IMAP, false));
        all.put("pop", new Conversations(Protocol.POP3, false));
        all.put("smtp", new Conversations(Protocol.SMTP, false));
        all.put("imap-token", new Conversations(Protocol.IMAP, true));
        all.put("pop-token", new Conversations(Protocol.POP3, true));
        all.put("smtp-token", new Conversations(Protocol.SMTP, true));
        all.put("sign-in-metadata", SignInAnswers::metadata);
        all.put("sign-in-token", SignInAnswers::token);
        all.put("sign-in-visit", SignInAnswers::visit);
        all.put("letter", TypedReaders::letter);
        all.put("accounts", TypedReaders::accounts);
        all.put("code", TypedReaders::code);
        all.put("error-message", TypedReaders::pasted);
        return all;
    }
}
