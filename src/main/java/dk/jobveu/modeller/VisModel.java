package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One model: its versions, and what stands in one of them. */
@Brugstilfaelde(kunVis = true)
public class VisModel {

  /**
   * @param valgt the version that is shown
   * @param versioner all, the newest first
   * @param fund what the rules say of it today, with the other models as they count now
   * @param eksempler what a table answers to its examples; null when it has none
   */
  public record Visning(
      Modelversion valgt,
      List<Modelversion> versioner,
      Modelindhold indhold,
      byte[] fil,
      List<Modelfund> fund,
      Tabeleksempler.Svar eksempler) {

    public boolean erNyeste() {
      return valgt.version() == versioner.get(0).version();
    }
  }

  private final Modelregister register;
  private final Modellaeser laeser;
  private final Modelindsigt indsigt;
  private final Udruller udruller;
  private final Eksempelsvar eksempler;

  VisModel(
      Modelregister register,
      Modellaeser laeser,
      Modelindsigt indsigt,
      Udruller udruller,
      Eksempelsvar eksempler) {
    this.register = register;
    this.laeser = laeser;
    this.indsigt = indsigt;
    this.udruller = udruller;
    this.eksempler = eksempler;
  }

  /**
   * @param version its number, or null for the newest
   */
  public Visning vis(String bruger, Modelslags slags, String noegle, Integer version) {
    List<Modelversion> alle = indsigt.tilpas(bruger, register.versioner(slags, noegle));
    Modelversion valgt =
        alle.stream()
            .filter(v -> version == null || v.version() == version)
            .findFirst()
            .orElseThrow(
                () ->
                    new FindesIkke(
                        "Modellen findes ikke i den version. Gå til listen over modeller, og vælg"
                            + " den dér."));
    byte[] fil = register.indhold(valgt);
    return new Visning(
        valgt,
        alle,
        laeser.laes(slags, noegle, fil),
        fil,
        udruller.fund(
            List.of(
                new Modelfil(
                    "%s%s.%s".formatted(slags.mappe(), noegle, slags.ende()),
                    new String(fil, StandardCharsets.UTF_8)))),
        eksempler.paa(slags, noegle, fil, List.of()));
  }
}
