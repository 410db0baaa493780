package dk.jobveu.kursus;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assesses each course by DMN-4a and the whole composition by DMN-4b. */
@Brugstilfaelde
public class VurderMerit implements Trin<Intet, VurderMerit.Udfald> {

  /** What has to happen before the merit can be validated. */
  public enum Naeste {
    VALIDERES,
    AFKLARES_MED_SKOLE,
    DROEFTES_IGEN
  }

  /** What comes next. */
  public record Udfald(Naeste meritStatus) {}

  private final Kursussammensaetninger sammensaetninger;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;

  VurderMerit(
      Kursussammensaetninger sammensaetninger, Forloebregister forloeb, Beslutninger beslutninger) {
    this.sammensaetninger = sammensaetninger;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    Kursussammensaetning seneste = sammensaetninger.hent(forloebId, "vurdere");
    List<Kursus> kurser = new ArrayList<>();
    for (Kursus kursus : seneste.kurser()) {
      kurser.add(kursus.medMerit(merit(forloebId, kursus)));
    }
    Sag sag = new Sag(forloebId, "kurser version " + seneste.version());
    Afgoerelse samlet = beslutninger.traef("vurder_merit", sag, input(seneste, kurser));
    String resultat = samlet.tekst("resultat");
    sammensaetninger.gemVersion(seneste.medMerit(kurser, samlet.tekst("klasse"), resultat));
    return new Udfald(naeste(resultat, seneste));
  }

  private String merit(String forloebId, Kursus kursus) {
    Map<String, Object> input = new HashMap<>();
    input.put("kursustype", kursus.kursustype());
    input.put("indgaarIUddannelse", kursus.indgaarIUddannelse());
    input.put("anerkendtAfSkole", kursus.anerkendt());
    return beslutninger
        .traef("vurder_kursusmerit", new Sag(forloebId, kursus.titel()), input)
        .tekst("merit");
  }

  private Map<String, Object> input(Kursussammensaetning seneste, List<Kursus> kurser) {
    List<Kursus> uden = kurser.stream().filter(k -> Kursus.IKKE_MERIT.equals(k.merit())).toList();
    Map<String, Object> input = new HashMap<>();
    input.put("antalMerit", (int) kurser.stream().filter(Kursus::giverMerit).count());
    input.put("antalIkkeMerit", uden.size());
    input.put("antalUafklaret", (int) kurser.stream().filter(Kursus::erUafklaret).count());
    input.put("alleIkkeMeritBegrundet", uden.stream().allMatch(Kursus::erBegrundet));
    input.put("projekttype", forloeb.hent(seneste.forloebId()).projekttype());
    input.put("almenFoerst", seneste.almenFoerst());
    return input;
  }

  private static Naeste naeste(String resultat, Kursussammensaetning s) {
    boolean harPlan = s.planForMerit() != null && !s.planForMerit().isBlank();
    return switch (resultat) {
      case "AFVENT" -> Naeste.AFKLARES_MED_SKOLE;
      case "OK", "ACCEPTERET" -> Naeste.VALIDERES;
      case "ACCEPTERET_MED_PLAN" -> harPlan ? Naeste.VALIDERES : Naeste.DROEFTES_IGEN;
      case "PARTERNE_SKAL_ACCEPTERE" ->
          s.ingenMeritAccepteret() ? Naeste.VALIDERES : Naeste.DROEFTES_IGEN;
      default -> Naeste.DROEFTES_IGEN;
    };
  }
}
