package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import dk.jobveu.liste.Listefil.Indhold;
import dk.jobveu.statistik.Register.Arbejdsstyrke;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many there are in the workforce of each area, from a day on. */
@Brugstilfaelde
public class IndlaesArbejdsstyrke {

  private static final int HOEJST_RAEKKER = 1000;

  private record Noegle(String raad, LocalDate fra) {}

  private final Talret ret;
  private final Register register;
  private final Raadsnavne raadsnavne;
  private final Talgrundlag grundlag;
  private final Clock ur;

  IndlaesArbejdsstyrke(
      Talret ret, Register register, Raadsnavne raadsnavne, Talgrundlag grundlag, Clock ur) {
    this.ret = ret;
    this.register = register;
    this.raadsnavne = raadsnavne;
    this.grundlag = grundlag;
    this.ur = ur;
  }

  /**
   * @param proev whether nothing is to be stored yet
   * @throws Listefejl with everything that is wrong; a number that was used is never another one
   */
  public Registerrapport indlaes(Bruger af, byte[] fil, boolean proev) {
    ret.kraevAdministrator(af);
    Indhold indhold =
        Listefil.laes(fil, Registerkolonner.ARBEJDSSTYRKE, Registerkolonner.STYRKENAVNE);
    Registerfil.kraevRaekker(indhold, HOEJST_RAEKKER);
    Instant nu = ur.instant();
    Map<Noegle, Integer> kendte = new HashMap<>();
    register
        .arbejdsstyrke()
        .forEach(a -> kendte.put(new Noegle(a.raad(), a.gaelderFra()), a.personer()));
    List<Cellefejl> fejl = new ArrayList<>();
    List<Arbejdsstyrke> nye = new ArrayList<>();
    Raadsnavne.Opslag raad = raadsnavne.opslag();
    for (Linje l : indhold.linjer(Registerkolonner.ARBEJDSSTYRKE, fejl)) {
      Noegle noegle = noegle(l, raad);
      Integer personer = personer(l);
      if (noegle == null || personer == null) {
        continue;
      }
      Integer stod = kendte.putIfAbsent(noegle, personer);
      if (stod == null) {
        nye.add(new Arbejdsstyrke(noegle.raad(), noegle.fra(), personer, af.id(), nu));
      } else if (!stod.equals(personer)) {
        l.galt(
            "personer",
            "%s har allerede et andet tal fra %s. Skriv det nye fra en senere dag."
                .formatted(noegle.raad(), Datoer.tekst(noegle.fra())));
      }
    }
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl);
    }
    if (!proev) {
      register.tilfoejArbejdsstyrke(nye);
      grundlag.glem();
    }
    int raekker = indhold.raekker().size();
    return new Registerrapport(
        raekker,
        nye.size(),
        0,
        raekker - nye.size(),
        indhold.sprungetOver().stream()
            .map(k -> "Kolonnen »%s« kendes ikke og er sprunget over.".formatted(k))
            .toList());
  }

  private static Noegle noegle(Linje l, Raadsnavne.Opslag raad) {
    String skrevet = l.tekst("raad");
    LocalDate fra = l.dato("fra");
    if (skrevet == null || fra == null) {
      return null;
    }
    return raad.find(skrevet, fra)
        .map(r -> new Noegle(r, fra))
        .orElseGet(
            () ->
                l.galt(
                    "raad",
                    "%s var der ingen råd, der hed det. Skriv et af disse: %s."
                        .formatted(Datoer.tekst(fra), raad.opregnet(fra))));
  }

  private static Integer personer(Linje l) {
    Integer personer = l.heltal("personer");
    return personer == null || personer > 0
        ? personer
        : l.galt("personer", "Der skal være mindst én person i arbejdsstyrken. Ret tallet.");
  }
}
