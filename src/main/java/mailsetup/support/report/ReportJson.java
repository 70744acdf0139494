package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.json.Json;
import mailsetup.core.ledger.LedgerEntry;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Note;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.Surroundings;
import mailsetup.support.baseline.Since;
import mailsetup.support.code.ShortCode;

/** A round of probes as JSON, in the form that docs/json.md promises. */
public final class ReportJson {
    static final int VERSION = 1;

    private ReportJson() {}

    /**
     * The JSON text; its sentences are in the language of the messages, everything else is the same in all.
     *
     * @param diagnoses foremost first
     */
    public static String write(EmailAddress address, List<ProbeReport> reports, List<Diagnosis> diagnoses,
            Messages messages) {
        return write(address, reports, new Examination(diagnoses, Surroundings.NONE), Usage.unknown(), messages);
    }

    /**
     * The same with what was seen around failed servers, and advice for this use.
     */
    public static String write(EmailAddress address, List<ProbeReport> reports, Examination examination, Usage usage,
            Messages messages) {
        return write(address, reports, examination, usage, Optional.empty(), List.of(), Optional.empty(), messages);
    }

    /**
     * The same with what changed since the account worked.
     *
     * @param sent what has left this computer
     * @param signIn by which it was tested; empty where that was a password
     */
    public static String write(EmailAddress address, List<ProbeReport> reports, Examination examination, Usage usage,
            Optional<Since> since, List<LedgerEntry> sent, Optional<SignInJson> signIn, Messages messages) {
        var diagnoses = examination.causes();
        var json = Node.object().put("version", VERSION).put("address", line(address.toString()))
                .put("code", ShortCode.of(reports, diagnoses).text());
        signIn.ifPresent(how -> json.set("signIn", how.json()));
        json.set("servers", each(reports, ReportJson::server));
        json.set("diagnoses", each(diagnoses, new DiagnosisJson(messages)::of));
        json.set("notes", each(examination.notes(), note -> note(note, messages)));
        json.set("surroundings", SurroundingsJson.of(examination.surroundings()));
        var advice = Adviser.advise(reports, usage);
        json.set("recommendation", new AdviceJson(messages).of(advice));
        since.ifPresent(then -> json.set("since", SinceJson.of(then, messages)));
        json.set("comparison", new ComparisonJson(messages).of(Comparison.of(reports), advice.rows()));
        if (!sent.isEmpty()) {
            json.set("sent", each(sent, LedgerJson::of));
        }
        return text(json);
    }

    /**
     * What came of forgetting a baseline.
     *
     * @param there whether there was one
     */
    public static String forgotten(boolean there) {
        return text(Node.object().put("version", VERSION).put("forgotten", there));
    }

    static String text(ObjectNode json) {
        return Json.indented(json);
    }

    private static ObjectNode note(Note note, Messages messages) {
        var json = Node.object().put("kind", Keyword.of(note.kind()));
        note.server().ifPresentOrElse(protocol -> json.put("server", protocol.name()), () -> json.putNull("server"));
        return json.put("text", line(messages.text(note.text())));
    }

    private static ObjectNode server(ProbeReport report) {
        var endpoint = report.settings().endpoint();
        var json = Node.object().put("protocol", endpoint.protocol().name()).put("host", line(endpoint.host().ascii()))
                .put("port", endpoint.port()).put("security", Keyword.of(endpoint.security()))
                .put("user", line(report.settings().user())).put("works", report.works())
                .put("ms", report.took().toMillis());
        json.set("stages", each(report.steps(), StageJson::of));
        json.set("facts", FactsJson.of(report));
        json.put("loginsSent", report.loginsSent());
        json.set("transcript", lines(report.transcript()));
        return json;
    }
}
