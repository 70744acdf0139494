package mailsetup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Ui;

/** Where we are: the pages of the wizard in order. Where there is no room for all names, the current one stays. */
final class StepList extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** Room for a number, a line and the gaps between them, in heights of a letter. */
    private static final double BESIDE_A_NAME = 4.5;
    /** How wide a Latin letter is on average, and where full-width letters begin. */
    private static final double LATIN = 0.62;
    private static final int KANA = 0x3000;

    private final List<Label> names = new ArrayList<>();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final DoubleBinding letters;
    private final WizardModel model;
    private final Ui ui;

    StepList(WizardModel model, Look look, Ui ui) {
        this.model = model;
        var current = model.step();
        letters = look.letters(widthProperty());
        this.ui = ui;
        getStyleClass().addAll("steps", "near");
        for (var page : Page.steps()) {
            if (place(page) > 1) {
                getChildren().add(Layout.wide(line()));
            }
            getChildren().add(step(page, current));
        }
        roomy.bind(Bindings.createBooleanBinding(this::isRoomy, Stream.concat(Stream.of(letters),
                names.stream().map(Label::textProperty)).toArray(Observable[]::new)));
    }

    private Node step(Page page, ObservableValue<Page> current) {
        var number = ui.word(ui.words().of("wizard.step.number", place(page)), "step-number");
        var title = ui.words().of("wizard.step." + page.word());
        var name = ui.word(title, "step-name");
        names.add(name);
        Layout.when(Bindings.createBooleanBinding(() -> roomy.get() || current.getValue() == page, roomy, current),
                name);
        var step = Layout.whole(new Button());
        step.setId("step-" + page.word());
        step.setGraphic(Layout.row("near", number, name));
        step.setOnAction(_ -> model.revisit(page));
        current.subscribe(now -> step.setFocusTraversable(page.compareTo(now) < 0));
        step.accessibleTextProperty().bind(ui.words().of(current.map(now -> said(page, now))));
        step.getStyleClass().add("step");
        current.subscribe(now -> {
            step.pseudoClassStateChanged(CURRENT, now == page);
            step.pseudoClassStateChanged(DONE, now.compareTo(page) > 0);
        });
        return step;
    }

    private static int place(Page page) {
        return Page.steps().indexOf(page) + 1;
    }

    /** The colour of the number is said in words, too. */
    private static Message said(Page page, Page now) {
        var state = page == now ? "current" : page.compareTo(now) < 0 ? "done" : "ahead";
        return Message.of("look.step." + state, place(page), Message.of("wizard.step." + page.word()));
    }

    private boolean isRoomy() {
        double needed = names.stream().mapToDouble(name -> inLetters(name.getText()) + BESIDE_A_NAME).sum();
        return needed <= letters.get();
    }

    /** A name that is not shown has no font yet; in bold, all of them together are about this long. */
    private static double inLetters(String text) {
        return text.codePoints().mapToDouble(c -> Character.isIdeographic(c) || c >= KANA ? 1 : LATIN).sum();
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }
}
