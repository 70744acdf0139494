package mailsetup.ui.comparison;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Question;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Six plain questions, each with yes and no; pressing an answer again takes it back. */
final class QuestionsPane extends Column {
    private final ChoiceModel model;
    private final Ui ui;

    QuestionsPane(ChoiceModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        setId("questions");
        getStyleClass().addAll("panel", "questions");
        getChildren().addAll(ui.text("advice.questions", "panel-title"), ui.hint("advice.questions.hint"));
        for (var question : Question.values()) {
            getChildren().add(row(question));
        }
    }

    private Node row(Question question) {
        var asked = "advice.question." + Keyword.of(question);
        var answers = Layout.row("pills", pill(question, asked, Answer.YES, Styles.LEFT_PILL),
                pill(question, asked, Answer.NO, Styles.RIGHT_PILL));
        return Layout.row("near", Layout.wide(ui.text(asked)), Layout.whole(answers));
    }

    private ToggleButton pill(Question question, String asked, Answer answer, String style) {
        var pill = Layout.whole(new ToggleButton());
        pill.setId(Keyword.of(question) + "-" + Keyword.of(answer));
        pill.getStyleClass().addAll(style, Styles.SMALL);
        var caption = "advice.answer." + Keyword.of(answer);
        pill.textProperty().bind(ui.words().of(caption));
        pill.accessibleTextProperty().bind(
                ui.words().of("advice.question.pill", Message.of(asked), Message.of(caption)));
        ObjectProperty<Answer> given = model.answer(question);
        given.subscribe(now -> pill.setSelected(now == answer));
        pill.setOnAction(_ -> given.set(pill.isSelected() ? answer : Answer.OPEN));
        return pill;
    }
}
