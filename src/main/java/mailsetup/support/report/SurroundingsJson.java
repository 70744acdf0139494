package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;
import static mailsetup.support.report.Node.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;

/** What was seen around failed servers, as data. */
final class SurroundingsJson {
    private SurroundingsJson() {}

    static ObjectNode of(Surroundings around) {
        var json = object();
        json.set("names", each(around.answers(), SurroundingsJson::answer));
        json.set("hostsFile", each(around.hostsLines(),
                entry -> object().put("address", line(entry.address())).put("name", line(entry.name()))));
        json.set("proxies", each(around.proxies(), proxy -> object().put("address", line(proxy.address()))
                .put("takesMail", proxy.takesMail()).put("answers", proxy.answers())));
        json.set("issuers", each(around.issuers(), issuer -> object().put("sha256", line(issuer.sha256()))
                .put("url", line(issuer.url())).put("outcome", Keyword.of(issuer.outcome()))));
        json.set("tunnels", lines(around.tunnels()));
        around.network().ifPresentOrElse(network -> json.set("network", network(network)),
                () -> json.putNull("network"));
        return json;
    }

    private static ObjectNode answer(NameAnswer answer) {
        return object().put("asked", Keyword.of(answer.asked())).put("purpose", Keyword.of(answer.purpose()))
                .put("name", line(answer.name())).put("type", answer.kind().name())
                .put("outcome", Keyword.of(answer.outcome())).put("ttlSeconds", answer.ttl().toSeconds())
                .set("values", lines(answer.values()));
    }

    private static ObjectNode network(NetworkCheck network) {
        var json = object();
        json.set("doors", each(network.doors(), SurroundingsJson::door));
        json.set("web", web(network.web()));
        json.set("families", each(network.families(), WireJson::attempt));
        return json;
    }

    private static ObjectNode door(ControlDoor door) {
        var json = object().put("port", door.port()).put("host", line(door.host()))
                .put("outcome", Keyword.of(door.outcome()))
                .put("ms", door.took().toMillis());
        door.tls().ifPresent(tls -> json.set("tls", WireJson.tls(tls)));
        return json.set("flaws", each(door.flaws(), FailureJson::flaw));
    }

    private static ObjectNode web(WebCheck web) {
        var json = object().put("host", line(web.host())).put("outcome", Keyword.of(web.outcome()));
        if (!web.leadsTo().isEmpty()) {
            json.put("leadsTo", line(web.leadsTo()));
        }
        web.clock().ifPresent(clock -> json.put("date", clock.theirs().toString()).put("clockAheadSeconds",
                clock.ahead().toSeconds()));
        return json;
    }
}
