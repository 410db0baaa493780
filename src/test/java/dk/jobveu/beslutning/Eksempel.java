package dk.jobveu.beslutning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a decision test: what is known, what the table must answer, and by which rule. */
final class Eksempel {

  private final String titel;
  private final Map<String, Object> input = new LinkedHashMap<>();
  private final Map<String, Object> ventet = new LinkedHashMap<>();
  private final List<String> regler = new ArrayList<>();
  private final List<String> overhalede = new ArrayList<>();
  private String listenavn;
  private List<Object> liste;

  private Eksempel(String titel) {
    this.titel = titel;
  }

  static Eksempel naar(String titel, Object... navneOgVaerdier) {
    return new Eksempel(titel).med(navneOgVaerdier);
  }

  Eksempel med(Object... navneOgVaerdier) {
    parvis(input, navneOgVaerdier);
    return this;
  }

  Eksempel giver(Object... navneOgVaerdier) {
    parvis(ventet, navneOgVaerdier);
    return this;
  }

  /** For lists: the values of one output, in order. Nothing given means an empty list. */
  Eksempel giverListen(String navn, Object... vaerdier) {
    listenavn = navn;
    liste = List.of(vaerdier);
    return this;
  }

  /** The rules that must be hit, without the table's own name in front. */
  Eksempel ved(String... navne) {
    regler.addAll(List.of(navne));
    return this;
  }

  /** A later rule that also matches but must not win, because order decides. */
  Eksempel foer(String... navne) {
    overhalede.addAll(List.of(navne));
    return this;
  }

  String titel() {
    return titel;
  }

  Map<String, Object> input() {
    return input;
  }

  boolean viserRaekkefoelge() {
    return !overhalede.isEmpty();
  }

  Beslutningstabel.Svar afproev(String id) {
    Beslutningstabel tabel = Beslutningstabel.af(id);
    Beslutningstabel.Svar svar = tabel.spoerg(input);
    if (liste != null) {
      assertThat(svar.resultater().stream().map(r -> r.get(listenavn)).toList())
          .as(titel)
          .isEqualTo(liste);
    } else {
      Map<String, Object> resultat = svar.eneste();
      ventet.forEach(
          (navn, vaerdi) -> {
            assertThat(resultat).as(titel).containsKey(navn);
            assertThat(sammenlignelig(resultat.get(navn)))
                .as("%s: %s", titel, navn)
                .isEqualTo(sammenlignelig(vaerdi));
          });
    }
    if (!regler.isEmpty()) {
      assertThat(svar.regler())
          .as(titel)
          .containsExactlyElementsOf(regler.stream().map(r -> id + "_" + r).toList());
    }
    if (viserRaekkefoelge()) {
      assertThat(tabel.alleDerPasser(input))
          .as("%s: reglerne passer begge, og den første vinder", titel)
          .containsAll(overhalede.stream().map(r -> id + "_" + r).toList())
          .startsWith(svar.regler().get(0));
    }
    return svar;
  }

  private static Object sammenlignelig(Object vaerdi) {
    return vaerdi instanceof Number
        ? new BigDecimal(vaerdi.toString()).stripTrailingZeros()
        : vaerdi;
  }

  private static void parvis(Map<String, Object> maal, Object... navneOgVaerdier) {
    for (int i = 0; i < navneOgVaerdier.length; i += 2) {
      maal.put((String) navneOgVaerdier[i], navneOgVaerdier[i + 1]);
    }
  }
}
