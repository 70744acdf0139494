package mailsetup.ui.comparison;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.comparison.advice.Advice;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Keeping;
import mailsetup.comparison.advice.Question;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.drawing.Drawing;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.ui.kit.Jobs;

/** What was measured, what was answered, and the advice that follows from both. */
public final class ChoiceModel {
    private final Map<Question, ObjectProperty<Answer>> answers = new EnumMap<>(Question.class);
    private final ReadOnlyObjectWrapper<ComparedTest> measured = new ReadOnlyObjectWrapper<>(
            new ComparedTest(Optional.empty(), List.of(), Comparison.of(List.of())));
    private final ReadOnlyObjectWrapper<Advice> advice = new ReadOnlyObjectWrapper<>(
            Adviser.advise(List.of(), Usage.unknown()));
    private final IntegerProperty years = new SimpleIntegerProperty();
    private final IntegerProperty devices = new SimpleIntegerProperty(1);
    private final SelfTestModel selfTest;
    private OptionalLong free = OptionalLong.empty();

    /** Nothing measured, nothing answered. */
    public ChoiceModel(Jobs jobs) {
        selfTest = new SelfTestModel(jobs);
        for (var question : Question.values()) {
            var answer = new SimpleObjectProperty<>(Answer.OPEN);
            answers.put(question, answer);
            answer.subscribe(_ -> advise());
        }
        years.subscribe(_ -> advise());
        devices.subscribe((_, _) -> agree(() -> answer(Question.DEVICES)
                .set(devices.get() > 1 ? Answer.YES : Answer.NO)));
        answer(Question.DEVICES).subscribe((_, now) -> agree(() -> devices.set(now.yes() ? 2 : 1)));
    }

    /** The number of devices and the answer about them are one thing: whoever sets one sets the other. */
    private void agree(Runnable setting) {
        if (devices.get() > 1 != answer(Question.DEVICES).get().yes()) {
            setting.run();
        }
    }

    /** So many bytes are free on this computer, where they are known; told before anything is shown. */
    public void at(OptionalLong bytes) {
        free = bytes;
    }

    /** The answer to that question; whoever sets it changes the advice at once. */
    public ObjectProperty<Answer> answer(Question question) {
        return Objects.requireNonNull(answers.get(question));
    }

    /** Years of mail that are to be kept; 0 where nobody said. */
    IntegerProperty years() {
        return years;
    }

    /** Devices that are used; whoever sets them answers the question. */
    IntegerProperty devices() {
        return devices;
    }

    /** Where the mail would lie with those years and devices; empty where too little is known. */
    Optional<Keeping> keeping() {
        return measured.get().reports().stream().flatMap(report -> report.found(Finding.ImapMailbox.class).stream())
                .findFirst().flatMap(found -> Keeping.of(found.facts(), Math.max(1, years.get()), devices.get()));
    }

    public ReadOnlyObjectProperty<ComparedTest> measured() {
        return measured.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Advice> advice() {
        return advice.getReadOnlyProperty();
    }

    /** Where the mail lies with that protocol, and how it grew; nothing before it was measured. */
    public List<Drawing> drawings(Protocol protocol) {
        var reports = measured.get().reports();
        return reports.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(MailPlaces.of(protocol, reports)),
                        GrowthChart.of(reports, YearMonth.now(ZoneId.systemDefault())).stream()).toList();
    }

    public SelfTestModel selfTest() {
        return selfTest;
    }

    /** Compares by another test; the answers stay. */
    public void show(EmailAddress address, List<ProbeReport> reports) {
        measured.set(new ComparedTest(Optional.of(address), reports, Comparison.of(reports)));
        advise();
    }

    private void advise() {
        var usage = Usage.unknown();
        for (var answer : answers.entrySet()) {
            usage = usage.with(answer.getKey(), answer.getValue().get());
        }
        advice.set(Adviser.advise(measured.get().reports(), usage.keeping(years.get()).withFree(free)));
    }
}
