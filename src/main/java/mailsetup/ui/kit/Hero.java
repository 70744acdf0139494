package mailsetup.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A mark and one sentence that is the answer, with what belongs to it below. */
public final class Hero extends HBox {
    /** With that icon, its meaning and the sentence. */
    public Hero(String icon, ObservableValue<String> meaning, ObservableValue<String> sentence, Ui ui, Node... below) {
        getStyleClass().add("hero");
        setAlignment(Pos.TOP_LEFT);
        var words = Layout.column("tight", ui.text(sentence, "heading"));
        words.getChildren().addAll(below);
        getChildren().addAll(ui.icon(icon, meaning), Layout.wide(words));
    }
}
