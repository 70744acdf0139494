package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.practice.lab.Lab;
import mailsetup.support.script.CallScript;

/** The script for a call, on paper. */
record ScriptSheet(Paper paper, Optional<Message> helpLine) {
    void print(Fault known) {
        var script = CallScript.of(known);
        paper.heading(Message.of("support.script.heading"));
        paper.labelled(Stream.of(lines("support.script.ask", script.ask()), lines("support.script.say", script.say()),
                lines("support.script.try", script.attempt()),
                lines("support.script.hand", List.of(script.handOver()))).flatMap(List::stream).toList());
        helpLine.ifPresent(line -> paper.hanging("  ", paper.text(line)));
        Lab.find(known.id()).ifPresent(lab -> {
            paper.blank();
            paper.hanging("", paper.messages().text("support.script.teach", lab.fault()));
        });
    }

    private static List<Paper.Label> lines(String label, List<Message> texts) {
        return texts.stream().map(text -> new Paper.Label(label, text)).toList();
    }
}
