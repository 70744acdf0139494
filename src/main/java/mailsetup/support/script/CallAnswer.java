package mailsetup.support.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Fault;
import mailsetup.probe.ProbeTexts;
import mailsetup.support.KnownFaults;
import mailsetup.support.code.CodeReading;
import mailsetup.support.code.ServerPart;
import mailsetup.support.code.ShortCode;
import mailsetup.support.decoder.Cause;
import mailsetup.support.decoder.Decoder;
import mailsetup.support.mailreport.MailReportReader;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Reading;

/** What to say to somebody who reads out a short code, an error message or a server's reply, or sends a report. */
public sealed interface CallAnswer {
    /** These causes; the first is the likeliest. */
    record Cases(CallCase first, List<CallCase> others) implements CallAnswer {
        public Cases {
            others = List.copyOf(others);
        }
    }

    /** No cause, and why there is none. */
    record Nothing(List<Message> why) implements CallAnswer {
        public Nothing {
            why = List.copyOf(why);
        }
    }

    /** Its first sentence. */
    default Message said() {
        return switch (this) {
            case Cases(var first, _) -> first.title();
            case Nothing(var why) -> why.getFirst();
        };
    }

    /** Written like a code, even if it is none. */
    Pattern CODE = Pattern.compile("\\s*\\w{3}[-\\s]\\w{3}[-\\s]\\w{3}\\s*");

    /** How a report file begins; other programs write JSON, too. */
    Pattern REPORT = Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\"" + MaskedReport.FORMAT + "\"");

    /** The answer to what was typed or pasted. */
    static CallAnswer to(String typed) {
        return REPORT.matcher(typed).lookingAt() ? report(typed) : spoken(typed);
    }

    private static CallAnswer report(String pasted) {
        return switch (MailReportReader.read(pasted.strip().getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good(var report) -> of(report.examination().causes().stream().map(CallAnswer::of).toList(),
                    List.of(Message.of("support.code.fine")));
            case Reading.Refused(var why) -> new Nothing(List.of(why));
        };
    }

    private static CallAnswer spoken(String typed) {
        return switch (CodeReading.of(typed)) {
            case CodeReading.Read(var code) -> code(code);
            case CodeReading.NotRead(var why) -> CODE.matcher(typed).matches()
                    ? new Nothing(List.of(why))
                    : of(Decoder.explain(typed).stream().map(CallAnswer::pasted).toList(),
                            List.of(Message.of("support.page.unknown")));
        };
    }

    /** The case of a diagnosis, with the values of the test. */
    static CallCase of(Diagnosis diagnosis) {
        return new CallCase(diagnosis.title(),
                CallScript.of(diagnosis.fault(), diagnosis.title(), diagnosis.remedy()),
                List.of(DiagnosisTexts.sureness(diagnosis.sureness())));
    }

    private static CallAnswer of(List<CallCase> cases, List<Message> otherwise) {
        return cases.isEmpty()
                ? new Nothing(otherwise)
                : new Cases(cases.getFirst(), cases.subList(1, cases.size()));
    }

    private static CallAnswer code(ShortCode code) {
        var servers = Stream.of(Protocol.values()).map(each -> server(each, code.on(each)));
        Optional<Fault> known = KnownFaults.numbered(code.fault());
        var first = known.map(_ -> DiagnosisTexts.sureness(code.sureness())).orElseGet(() -> code.fault() == 0
                ? Message.of("support.code.fine")
                : Message.of("support.code.unknown", Integer.toString(code.fault())));
        var lines = Stream.concat(Stream.of(first), servers).toList();
        return of(known.map(fault -> new CallCase(fault.title(), CallScript.of(fault), lines)).stream().toList(),
                lines);
    }

    /** How that server was, in one line. */
    static Message server(Protocol protocol, Optional<ServerPart> part) {
        return part.map(known -> Message.of("support.code.server", protocol, known.state().words(),
                ProbeTexts.security(known.security()), known.standardPort() ? 1 : 0))
                .orElseGet(() -> Message.of("support.code.untested", protocol));
    }

    private static CallCase pasted(Cause cause) {
        var script = KnownFaults.find(cause.id()).map(fault -> CallScript.of(fault, cause.title(), cause.remedy()))
                .orElseGet(() -> CallScript.of(cause.title(), cause.remedy()));
        return new CallCase(cause.title(), script, Stream.of(Optional.of(cause.standing()),
                cause.why().map(why -> Message.of("decoder.why", why)),
                Optional.of(Message.of("decoder.source", cause.source()))).flatMap(Optional::stream).toList());
    }
}
