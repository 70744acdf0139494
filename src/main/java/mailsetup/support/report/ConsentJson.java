package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Keyword;
import mailsetup.discovery.consent.HostQuestion;

/** The question before a password goes to hosts that the person did not choose, as JSON (docs/json.md). */
public final class ConsentJson {
    private static final int VERSION = 1;

    private ConsentJson() {}

    /**
     * The JSON text.
     *
     * @param command that says yes to these hosts
     */
    public static String write(EmailAddress address, List<HostQuestion> asked, String command) {
        var json = Node.object().put("version", VERSION).put("question", "hosts")
                .put("address", line(address.toString())).put("passwordSent", false);
        json.set("hosts", each(asked, ConsentJson::host));
        return ReportJson.text(json.put("command", line(command)));
    }

    private static ObjectNode host(HostQuestion asked) {
        var json = Node.object().put("host", asked.host().ascii()).put("registered", asked.owner().ascii());
        json.set("doors", each(asked.doors(), ConsentJson::door));
        json.set("from", Node.object().put("source", Keyword.of(asked.from().origin()))
                .put("place", line(asked.from().place())).put("trust", Keyword.of(asked.from().trust())));
        json.set("agree", lines(asked.agree().stream().map(Keyword::of).toList()));
        json.set("against", lines(asked.against().stream().map(Keyword::of).toList()));
        json.put("reason", Keyword.of(asked.reason()));
        asked.resemblance().ifPresent(how -> json.put("resembles", Keyword.of(how)));
        return json;
    }

    private static ObjectNode door(Endpoint door) {
        return Node.object().put("protocol", door.protocol().name()).put("port", door.port())
                .put("security", Keyword.of(door.security()));
    }
}
