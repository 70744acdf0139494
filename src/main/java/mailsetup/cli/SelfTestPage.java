package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import mailsetup.assistant.SelfTesting;
import mailsetup.core.Message;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestTexts;

/** Sends one mail to oneself, after a yes on the command line, and prints what became of it. */
record SelfTestPage(Paper paper) {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What became of it, line by line. */
    List<Message> run(SelfTesting assistant, List<ProbeReport> reports, Login login) {
        var servers = reports.stream().filter(ProbeReport::works).map(ProbeReport::settings).toList();
        var words = paper.messages();
        var mail = SelfMail.to(login.address(), words.text("advice.self.subject"), words.text("advice.self.body"));
        paper.heading(Message.of("advice.self.title"));
        var lines = SelfTestTexts.of(assistant.selfTest(servers, login, mail, LIMIT), mail.subject());
        lines.forEach(line -> paper.hanging("", paper.text(line)));
        return lines;
    }
}
