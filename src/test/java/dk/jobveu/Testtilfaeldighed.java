package dk.jobveu;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The system's chance, which a test that is to go the same way again draws from a seed. */
@Primary
@TestComponent
public class Testtilfaeldighed implements RandomGenerator {

  private RandomGenerator kilde = new SecureRandom();

  public void fra(long froe) {
    kilde = new Random(froe);
  }

  public void igen() {
    kilde = new SecureRandom();
  }

  @Override
  public long nextLong() {
    return kilde.nextLong();
  }

  @Override
  public int nextInt(int graense) {
    return kilde.nextInt(graense);
  }
}
