package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import dk.jobveu.liste.Listefil.Indhold;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.statistik.Registerprojekt.Oplysninger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Projects from an extract of another register, one a row: all of it or nothing, and the same file
 * again adds nothing.
 */
@Brugstilfaelde
public class IndlaesRegister {

  private static final int HOEJST_RAEKKER = 10_000;

  private final Talret ret;
  private final Register register;
  private final Raadsnavne raadsnavne;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Talgrundlag grundlag;
  private final Clock ur;

  IndlaesRegister(
      Talret ret,
      Register register,
      Raadsnavne raadsnavne,
      Referencedata referencedata,
      Forloebregister forloeb,
      Talgrundlag grundlag,
      Clock ur) {
    this.ret = ret;
    this.register = register;
    this.raadsnavne = raadsnavne;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.grundlag = grundlag;
    this.ur = ur;
  }

  /**
   * @param proev whether nothing is to be stored yet
   * @throws Listefejl with everything that is wrong
   */
  public Registerrapport indlaes(Bruger af, byte[] fil, boolean proev) {
    ret.kraevAdministrator(af);
    Indhold indhold = Listefil.laes(fil, Registerkolonner.PROJEKTER, Registerkolonner.NAVNE);
    Registerfil.kraevRaekker(indhold, HOEJST_RAEKKER);
    Instant nu = ur.instant();
    Registerkontrol kontrol =
        new Registerkontrol(raadsnavne.opslag(), referencedata, forloeb, Datoer.dagen(nu));
    List<Cellefejl> fejl = new ArrayList<>();
    Map<String, Oplysninger> laest = new LinkedHashMap<>();
    boolean medAktoerer = harKolonne(indhold, "aktoerer");
    for (Linje l : Registerfil.medOrd(indhold).linjer(Registerkolonner.PROJEKTER, fejl)) {
      kontrol.laes(l, medAktoerer).ifPresent(p -> laest.putIfAbsent(p.getKey(), p.getValue()));
    }
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl);
    }
    return gem(af, nu, laest, bemaerkninger(indhold, kontrol, medAktoerer), proev);
  }

  private Registerrapport gem(
      Bruger af,
      Instant nu,
      Map<String, Oplysninger> laest,
      List<String> bemaerket,
      boolean proev) {
    Map<String, Registerprojekt> foer = register.gaeldende();
    List<Registerprojekt> nye = new ArrayList<>();
    laest.forEach(
        (id, o) -> {
          Registerprojekt stod = foer.get(id);
          if (stod == null || !stod.oplysninger().equals(o)) {
            nye.add(new Registerprojekt(id, stod == null ? 1 : stod.nr() + 1, o, af.id(), nu));
          }
        });
    if (!proev) {
      register.tilfoej(nye);
      grundlag.glem();
    }
    int aendrede = (int) nye.stream().filter(p -> p.nr() > 1).count();
    return new Registerrapport(
        laest.size(), nye.size() - aendrede, aendrede, laest.size() - nye.size(), bemaerket);
  }

  private static boolean harKolonne(Indhold indhold, String noegle) {
    return indhold.raekker().stream().anyMatch(r -> r.celler().containsKey(noegle));
  }

  private static List<String> bemaerkninger(
      Indhold indhold, Registerkontrol kontrol, boolean medAktoerer) {
    List<String> alle = new ArrayList<>();
    indhold
        .sprungetOver()
        .forEach(k -> alle.add("Kolonnen »%s« kendes ikke og er sprunget over.".formatted(k)));
    if (!medAktoerer) {
      alle.add("Filen har ingen kolonne med aktører.");
    }
    alle.addAll(kontrol.bemaerkninger());
    return alle;
  }
}
