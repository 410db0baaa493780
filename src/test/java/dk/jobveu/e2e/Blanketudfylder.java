package dk.jobveu.e2e;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.jobveu.proces.Scene;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the form on the page as a person does: field by field, key by key. */
final class Blanketudfylder {

  private static final Pattern TYPE = Pattern.compile("fjs-form-field-(\\w+)");
  private static final double MELLEM_TASTER = 15;

  private static final DateTimeFormatter SKREVET = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Page side;
  private final Map<String, String> svar;

  /**
   * @param svar answers by the beginning of the field's label; other required fields get something
   *     that is allowed
   */
  Blanketudfylder(Page side, Map<String, String> svar) {
    this.side = side;
    this.svar = svar;
  }

  /** A date as people write it. */
  static String skrevet(LocalDate dag) {
    return SKREVET.format(dag);
  }

  /** Fills the fields that are required or have an answer; again when new ones have appeared. */
  void udfyld(Locator sted) {
    Locator felter = sted.locator(".fjs-form-field");
    int foer = -1;
    for (int gang = 0; gang < 3 && felter.count() != foer; gang++) {
      foer = felter.count();
      for (int nr = 0; nr < felter.count(); nr++) {
        Locator felt = felter.nth(nr);
        if (felt.isVisible()) {
          udfyldFelt(felt);
        }
      }
    }
  }

  private void udfyldFelt(Locator felt) {
    Matcher type = TYPE.matcher(felt.getAttribute("class").replace("fjs-form-field ", ""));
    if (!type.find() || felt.locator("label").count() == 0) {
      return;
    }
    String label = felt.locator("label").first().textContent();
    String oensket =
        svar.entrySet().stream()
            .filter(e -> label.startsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    if (oensket == null && felt.locator(".fjs-asterix").count() == 0) {
      return;
    }
    switch (type.group(1)) {
      case "textfield", "textarea" -> tekst(felt, oensket == null ? "Efter aftale" : oensket);
      case "number" -> tekst(felt, oensket == null ? "12" : oensket);
      // today is allowed both where a date must have passed and where it must not
      case "datetime" -> dato(felt, oensket == null ? skrevet(Scene.idag()) : oensket);
      case "select" -> vaelg(felt, oensket);
      case "radio", "checklist" -> kryds(felt, oensket);
      case "checkbox" -> felt.locator("input").check();
      default -> {
        // texts, tables and frames hold nothing to fill in
      }
    }
  }

  private void tekst(Locator felt, String tekst) {
    Locator indtastning = felt.locator("input, textarea").first();
    if (indtastning.isEditable() && indtastning.inputValue().isEmpty()) {
      indtastning.click();
      side.keyboard().type(tekst, new Keyboard.TypeOptions().setDelay(MELLEM_TASTER));
    }
  }

  private void dato(Locator felt, String dato) {
    if (felt.locator("input").first().inputValue().isEmpty()) {
      tekst(felt, dato);
      side.keyboard().press("Enter");
      side.keyboard().press("Escape");
    }
  }

  private void vaelg(Locator felt, String oensket) {
    if (felt.locator(".fjs-select-cross").count() > 0) {
      return;
    }
    felt.locator(".fjs-input-group").click();
    Locator muligheder = felt.locator(".fjs-dropdownlist-item");
    (oensket == null
            ? muligheder
            : muligheder.filter(new Locator.FilterOptions().setHasText(oensket)))
        .first()
        .click();
  }

  private static void kryds(Locator felt, String oensket) {
    if (felt.locator("input:checked").count() == 0) {
      (oensket == null ? felt.locator("input").first() : felt.getByLabel(oensket)).check();
    }
  }
}
