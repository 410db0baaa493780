package dk.jobveu.statistik.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.statistik.Register;
import dk.jobveu.statistik.Registerprojekt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code registerprojekt} and {@code arbejdsstyrke}. */
@Repository
class JdbcRegister implements Register {

  private final Tabel<Registerprojekt> projekter;
  private final Tabel<Arbejdsstyrke> arbejdsstyrke;

  JdbcRegister(JdbcClient jdbc) {
    this.projekter = Tabel.af(jdbc, "registerprojekt", Registerprojekt.class, "projekt_id", "nr");
    this.arbejdsstyrke =
        Tabel.af(jdbc, "arbejdsstyrke", Arbejdsstyrke.class, "raad", "gaelder_fra");
  }

  @Override
  public Map<String, Registerprojekt> gaeldende() {
    Map<String, Registerprojekt> seneste = new HashMap<>();
    projekter.hvor("true order by nr").list().forEach(p -> seneste.put(p.projektId(), p));
    return seneste;
  }

  @Override
  public void tilfoej(List<Registerprojekt> nye) {
    projekter.indsaetAlle(nye);
  }

  @Override
  public List<Arbejdsstyrke> arbejdsstyrke() {
    return arbejdsstyrke.hvor("true order by raad, gaelder_fra").list();
  }

  @Override
  public void tilfoejArbejdsstyrke(List<Arbejdsstyrke> nye) {
    arbejdsstyrke.indsaetAlle(nye);
  }
}
