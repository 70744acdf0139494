package mailsetup.support.mailreport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.probe.Finding;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;

/** The names of a person's folders never leave: how many there are, what for and how full they are explains enough. */
final class Folders {
    private static final Pattern TOLD = Pattern.compile("(?i)(S: \\* (?:LIST|LSUB|STATUS)) .*");
    /** The name follows on the next line (RFC 9051 section 4.3). */
    private static final Pattern GOES_ON = Pattern.compile(".*\\{\\d+\\+?}");

    private Folders() {}

    /** The same without names of folders. */
    static ProbeReport hidden(ProbeReport report) {
        return new ProbeReport(report.settings(), report.steps().stream().map(Folders::hidden).toList(),
                hidden(report.transcript()), report.loginsSent(), report.took());
    }

    private static Step hidden(Step step) {
        return step instanceof Step.Passed(var stage, var took, Finding.ImapMailbox(var facts))
                ? new Step.Passed(stage, took, new Finding.ImapMailbox(hidden(facts)))
                : step;
    }

    private static ImapFacts hidden(ImapFacts facts) {
        var details = facts.details();
        return new ImapFacts(facts.messages(), facts.unseen(), facts.bytes(),
                facts.folders().stream().map(Folders::hidden).toList(), facts.quotaUsed(), facts.quotaLimit(),
                facts.idle(), facts.capabilities(),
                new ImapDetails(details.opened(), details.latency(), details.product(),
                        details.folders().stream().map(folder -> new FolderFacts(hidden(folder.name()), folder.use(),
                                folder.messages(), folder.sharing())).toList(),
                        details.sample(), details.largest(), details.uidValidity(), details.appendLimit(),
                        details.flags(), details.estimated(), details.gaps(), details.line()));
    }

    private static String hidden(String name) {
        return name.equalsIgnoreCase("INBOX") ? name : Masking.MARK;
    }

    private static List<String> hidden(List<String> transcript) {
        var lines = new ArrayList<String>();
        boolean more = false;
        for (var line : transcript) {
            var told = TOLD.matcher(line);
            if (more || told.matches()) {
                lines.add((more ? "S:" : told.group(1)) + " " + Masking.MARK);
            } else {
                lines.add(line);
            }
            more = (more || told.matches()) && GOES_ON.matcher(line).matches();
        }
        return lines;
    }
}
