package dk.jobveu.opfoelgning;

import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of those who were unemployed, 3, 6, 12 and 18 months after the course, as the job
 * centre of the person knows it.
 */
@Brugstilfaelde
public class RegistrerSenereudfald {

  /** One person; a number of months without an answer has none, or has none any more. */
  public record Svar(String deltagerId, Map<Maalepunkt, Senerestatus> efter) {

    /** The key of a number of months on the list. */
    public static String felt(Maalepunkt m) {
      return "maaned" + m.maaneder();
    }
  }

  private static final String UKENDT =
      "Der er ingen ledig på jeres liste, der hedder %s, og hvis kursus er slut.";

  private final Senereudfaldsregister register;
  private final Maaledage maaledage;
  private final Deltagere deltagere;
  private final Clock ur;

  RegistrerSenereudfald(
      Senereudfaldsregister register, Maaledage maaledage, Deltagere deltagere, Clock ur) {
    this.register = register;
    this.maaledage = maaledage;
    this.deltagere = deltagere;
    this.ur = ur;
  }

  /** Records all or none; what stands already keeps who wrote it and when. */
  public void registrer(Registrering r, List<Svar> svar) {
    Listekontrol.afvis(kontroller(r, svar));
    Set<Senereudfald> staar = Set.copyOf(register.iForloeb(r.forloebId()));
    List<Senereudfald> nye = new ArrayList<>();
    Map<Maalepunkt, List<String>> vaek = new EnumMap<>(Maalepunkt.class);
    for (Svar s : svar) {
      for (Maalepunkt m : Maalepunkt.values()) {
        Senerestatus status = s.efter().get(m);
        if (status == null) {
          vaek.computeIfAbsent(m, n -> new ArrayList<>()).add(s.deltagerId());
        } else {
          nye.add(new Senereudfald(s.deltagerId(), m.maaneder(), status));
        }
      }
    }
    vaek.forEach((m, hvem) -> register.fortryd(r.forloebId(), m.maaneder(), hvem));
    register.gem(r, nye.stream().filter(n -> !staar.contains(n)).toList());
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Svar> svar) {
    LocalDate idag = Datoer.dagen(ur.instant());
    Map<String, LocalDate> slut = sluttede(r);
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < svar.size(); nr++) {
      Svar s = svar.get(nr);
      kontrol.raekke(nr);
      LocalDate kursetSluttede = slut.get(s.deltagerId());
      if (s.deltagerId() == null
          || !kontrol.kraev(
              kursetSluttede != null, "deltagerId", UKENDT.formatted(s.deltagerId()))) {
        continue;
      }
      s.efter()
          .forEach(
              (m, status) ->
                  kontrol.kraev(
                      status == null || !m.dag(kursetSluttede).isAfter(idag),
                      Svar.felt(m),
                      "Der er %d måneder efter kurset den %s. Lad feltet være tomt til den dag."
                          .formatted(m.maaneder(), Datoer.tekst(m.dag(kursetSluttede)))));
    }
    return kontrol.brud();
  }

  /** The end of the course of the organisation's own, who were unemployed. */
  private Map<String, LocalDate> sluttede(Registrering r) {
    return maaledage.sluttede(
        r.forloebId(), deltagere.afJobcenter(r.forloebId(), r.organisation()));
  }
}
