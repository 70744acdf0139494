package hello;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one field. Tells the time when it can take a key, as the program's own rehearsal does, and ends. */
public final class Hello {
    private Hello() {}

    /** Opens it. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setTitle("hello");
            stage.setScene(new Scene(new StackPane(new TextField("hello")), 1024, 700));
            stage.show();
            watch(stage);
        });
    }

    private static void watch(Stage stage) {
        new AnimationTimer() {
            private int frames = -1;

            @Override
            public void handle(long now) {
                if (frames >= 0 || stage.isFocused() && stage.getScene().getFocusOwner() != null) {
                    frames++;
                }
                if (frames == 1) {
                    System.out.println(System.currentTimeMillis() + " first-page");
                    stop();
                    stage.close();
                }
            }
        }.start();
    }
}
