package mailsetup.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mailsetup.core.Message;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** Where we are: the pages of the wizard in order. Where there is no room for all names, the current one stays. */
final class StepList extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** Room for a number, a line and the gaps between them, in heights of a letter. */
    private static final double BESIDE_A_NAME = 5;

    private final List<Label> names = new ArrayList<>();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final Ui ui;

    StepList(ObservableValue<Page> current, Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("steps", "near");
        for (var page : Page.values()) {
            if (page.ordinal() > 0) {
                getChildren().add(Layout.wide(line()));
            }
            getChildren().add(step(page, current));
        }
        widthProperty().subscribe(_ -> Platform.runLater(this::measure));
        names.forEach(name -> name.textProperty().subscribe(_ -> Platform.runLater(this::measure)));
        names.forEach(name -> name.fontProperty().subscribe(_ -> Platform.runLater(this::measure)));
    }

    private Node step(Page page, ObservableValue<Page> current) {
        var number = ui.word(ui.words().of("wizard.step.number", page.ordinal() + 1), "step-number");
        var title = ui.words().of("wizard.step." + page.word());
        var name = ui.word(title, "step-name");
        names.add(name);
        Layout.when(Bindings.createBooleanBinding(() -> roomy.get() || current.getValue() == page, roomy, current),
                name);
        var step = Layout.row("near", number, name);
        step.accessibleTextProperty().bind(ui.words().of(current.map(now -> said(page, now))));
        step.getStyleClass().add("step");
        current.subscribe(now -> {
            step.pseudoClassStateChanged(CURRENT, now == page);
            step.pseudoClassStateChanged(DONE, now.compareTo(page) > 0);
        });
        return step;
    }

    /** The colour of the number is said in words, too. */
    private static Message said(Page page, Page now) {
        var state = page == now ? "current" : page.compareTo(now) < 0 ? "done" : "ahead";
        return Message.of("look.step." + state, page.ordinal() + 1, Message.of("wizard.step." + page.word()));
    }

    private void measure() {
        double letter = names.getFirst().getFont().getSize();
        double needed = names.stream().mapToDouble(name -> name.prefWidth(-1) + BESIDE_A_NAME * letter).sum();
        roomy.set(needed <= getWidth());
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }
}
