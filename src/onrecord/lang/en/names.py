"""What tells a name of a person from other capitalised words: given names by gender, particles, plain words."""

GIVEN_MALE: frozenset[str] = frozenset(
    """
    Amos Isaiah Obadiah Ezekiel Chidi Obinna Chukwuemeka Kwabena Yaw Kwesi Bongani Tafadzwa Wanjala Otieno Hamdan Faisal Fahad Rajesh Arjun Dev Rohit Jacinto Niran Somchai Rhys Dario Marek
    Aaron Abdel Abdul Abdullah Abiy Abraham Adam Adnan Adrian Ahmad Ahmed Aidan Al Alain Alan Alastair Albert Alberto
    Alejandro Aleksandr Aleksander Alexandre Alexander Alexei Alexey Alfred Ali Alistair Allan Allen Alvaro Alvin Amir
    Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angus Anil Anthony Antoine Anton
    Antonio António Antony Antonin Archie Armando Arnold Arthur Arturo Arun Asif Atiku Austin Avi Aziz Babatunde Barack
    Barry Bart Bartosz Bashar Ben Benedict Benjamin Benny Bernard Bernardo Bernie Bert Bill Billy Blake Bob Bobby Bola
    Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burt Byron Caleb Calvin Carl Carlos Carlo
    Cecil Cedric Cesar César Chad Charles Charlie Chris Christian Christoph Christophe Christopher Chuck Claude
    Clarence Clayton Cliff Clifford Clint Clive Colin Connor Conor Corey Cory Craig Curtis Cyril Dale Damian Damien
    Dan Daniel Danny Darrell Darren Dave David Dean Denis Dennis Derek Desmond Diego Dieter Dick Dmitri Dmitriy Dmitry
    Dmytro Dominic Dominique Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Edmund Eduardo Edward
    Edwin Eli Elias Elijah Elliot Elliott Emanuel Emeka Emil Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Ethan
    Eugene Evan Ezra Fabian Felipe Felix Ferdinand Fernando Fidel Francesco Francis Francisco Franck Francois François
    Frank Frans Franz Fred Frederic Frederick Friedrich Fritz Gabriel Gareth Garrett Gary Gavin Gene Geoff Geoffrey
    Georg George Georges Gerald Gerard Gerhard Gerry Gianni Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gonzalo
    Gordon Graeme Graham Grant Greg Gregg Gregory Grigory Guido Guillaume Guillermo Gus Gustavo Guy Hamid Hank Hans
    Harold Harris Harry Harvey Hasan Hassan Heiko Heinz Hector Helmut Henri Henrik Henry Herbert Herman Hermann Hiroshi
    Horst Hossein Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ignacio Igor Ike Ilya Imran Isaac Ismail Ivan Jaap Jack
    Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janez Jared Jarosław Jaroslaw Jason Javad Javier
    Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy João Joachim Joaquin Joe Joel Johan Johann
    Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Jose Josef Joseph Josep Josh Joshua Juan Julian Julius
    Jürgen Justin Kamal Karim Karl Kassym-Jomart Keir Keith Kelvin Ken Kenneth Kenny Kevin Khalid Kofi Konrad
    Konstantin Kurt Kwame Kwasi Kyle Lance Larry Lars Laurence Laurent Lawrence Lech Lee Leo Leon Leonard Leonid Leroy
    Lewis Liam Lionel Lloyd Lorenzo Lou Louis Luca Lucas Luis Luiz Luigi Luke Mahmoud Mahmud Malcolm Manfred Manmohan
    Manuel Marc Marcel Marco Marcos Marcus Mariano Mario Mark Marko Markus Martin Marty Marvin Massoud Masoud Mateusz
    Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehmet Micah Michael Michal Michel Miguel Mikael Mike
    Mikhail Milan Milo Milos Miloš Mitch Mitt Mohamed Mohammad Mohammed Mohamud Moussa Muhammad Muhammadu Murray
    Mustafa Mykhailo Nabil Naftali Narendra Nasser Nathan Nathaniel Nawaz Ned Neil Nelson Nicholas Nick Nicola Nicolas
    Nicolás Nigel Nikita Nikol Nikola Nikolai Nikolas Noah Noel Norman Nuri Olaf Oleg Oleksandr Oleksii Oleksiy Oliver
    Olivier Omar Orlando Oscar Osama Oskar Oswald Otto Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pawel
    Pedro Percy Perry Peter Petr Petro Phil Philip Philippe Phillip Pierre Piers Piotr Prayuth Prince Quentin Rafael
    Rahul Raila Raj Rajiv Ralph Ramon Ramón Randall Randy Raphael Rashid Raul Raúl Ray Raymond Recep Reid Reince Rex
    Ricardo Richard Rick Ricky Rishi Rob Robbie Robby Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland
    Rolf Roman Ron Ronald Ronnie Ross Roy Ruben Rudolf Rudy Rupert Russ Russell Ryan Sadiq Said Saad Salman Salva Sam
    Samir Sammy Samuel Sander Sandro Santiago Saul Sayed Scott Sean Sebastian Sergei Sergey Sergio Sergiy Serhiy Seth
    Shane Shaun Shehbaz Shinzo Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Stephen Steve Steven
    Stewart Stuart Sven Syed Tariq Ted Tedros Terence Terrence Terry Thabo Theo Theodore Thierry Thomas Tim Timothy
    Tito Tobias Todd Tom Tomas Tommy Toni Tony Travis Trevor Tucker Tyler Umar Umberto Vaclav Václav Valdis Valery
    Vernon Vicente Victor Viktor Vince Vincent Vitali Vitaliy Vitaly Vivek Vladimir Volodymyr Vyacheslav Waleed Walid
    Wallace Walter Warren Wayne Werner Wilfred Will William Willie Willy Winston Wolfgang Wolodymyr Woody Xavier Yair
    Yasser Yemi Yitzhak Yoav Yuri Yuriy Yusuf Yves Zac Zach Zachary Zbigniew Zoran Reuben Jaroslav Jakub Lukasz Narayan
    Anurag Amit Arvind Sanjay Sunil Suresh Ravi Vijay Ashok Deepak Manoj Rakesh Mukesh Ramesh Uhuru Yoweri Emmerson
    Cyrus Kaiser Khizr Trent Tad Dirk Brock Chase Dana Errol Hal Herb Irving Ira Jess Kirk Lamar Lester Lyndon Merrick
    Monty Mort Newt Norm Pat Pete Rand Rance Rich Rush Stu Sylvester Terrell Ty Vern Wes Wesley Wilbur Zeke Abdi
    Abubakar Abdulaziz Adebayo Adewale Aminu Ayodele Bukola Chinedu Chukwuma Godwin Godswill Ifeanyi Kayode Lateef
    Nasir Nyesom Olusegun Olu Oluwaseun Rotimi Sanusi Segun Tunde Usman Wole Yakubu Kenyatta Kipchoge Moses Musa
    Sipho Themba Tendai Tinashe Nelson Kgalema Jacob Julius Cornelius Augustine Ambrose Bonaventure Innocent Blessing-
    """.replace("Blessing-", "").split()
)

GIVEN_FEMALE: frozenset[str] = frozenset(
    """
    Sofia Adelaide Sinazo Berit
    Adaora Lilian Halima Amara Thandi Yaa Akosua Ama Nomsa Lindiwe Rosmah Noura Lakshmi Priyanka Wanjiru Njeri Lucía Rhiannon
    Abigail Ada Adele Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Amanda
    Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angie Anita Ann Anna Annalena Anne Annegret Annette
    Annie Antonia Anya April Ariana Asma Audrey Ayesha Barbara Beatrice Becky Belinda Benita Bernadette Beth Bethany
    Betsy Betty Beverly Bianca Blanca Bonnie Brenda Bridget Brigitte Brittany Camilla Camille Candace Cara Carla
    Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl
    Chloe Christiane Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colleen Condoleezza Constance Cora
    Cristina Cynthia Daisy Dana Daniela Danielle Daphne Darya Dawn Deborah Debbie Debra Delia Denise Diana Diane
    Dianne Dilma Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eliza Elizabeth Ella Ellen
    Elsa Emilia Emily Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Faith Farah Fatima Fatou Felicia Fiona
    Florence Frances Francesca Gabriela Gabrielle Gail Gemma Georgina Geraldine Gillian Gina Ginni Giorgia Gladys
    Glenda Gloria Grace Gretchen Gwen Gwendolyn Hannah Harriet Hazel Heather Heidi Heike Helen Helena Helga Hilary
    Hillary Holly Huma Ida Ilana Ilhan Indira Ines Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka
    Jacinda Jacqueline Jade Jane Janet Janice Jasmine Jean Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jo
    Joan Joanna Joanne Jocelyn Jodi Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Justine Kaja
    Kamala Karen Karin Karine Karla Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katrina
    Kay Kayla Kayleigh Keiko Kellyanne Kelly Kerry Khadija Kim Kimberly Kirsten Kirstjen Kristen Kristin Kristina
    Krystal Lana Lara Laura Lauren Laurie Layla Lea Leah Leila Lena Leslie Leticia Liane Lida Liliana Lillian Lily
    Linda Lindsay Lindsey Lisa Liz Liza Lois Loretta Lori Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lynn Mabel
    Madeleine Madison Maggie Magdalena Maia Malala Mandy Manuela Marcela Marcia Margaret Margarita Margrethe Maria
    María Mariam Marian Mariana Marianne Marie Marilyn Marina Marine Marion Marissa Marjorie Marlene Marsha Marta
    Martha Mary Maryam Maryna Maureen Maxine Maya Megan Mei Melania Melanie Melinda Melissa Mercy Meredith Mette Mia
    Michaela Michele Michelle Mika Mildred Millicent Mimi Mina Ming Miranda Miriam Molly Mona Monica Monika Muriel
    Myra Myrna Nadia Nadine Nana Nancy Naomi Natalia Natalie Natasha Ngozi Nicole Nikki Nina Noor Nora Norma Octavia
    Olena Olga Olha Olivia Oprah Paige Pam Pamela Patricia Patty Paula Pauline Peggy Penny Petra Phoebe Phyllis Pia
    Piper Polly Priscilla Priti Priya Rachel Raisa Ramona Randi Rashida Rebecca Regina Reina Renata Renee Rhonda Rita
    Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabina Sabine Sabrina Sahra Sally Samantha Sana Sandra Sandy Sanna
    Sara Sarah Sasha Selina Serena Sharon Sheila Sheikha Shelley Shelly Sherry Shirley Sigrid Silvia Simone Sonia Sonya
    Sophia Sophie Stacey Stacy Stella Stephanie Sue Sunita Susan Susanna Susanne Susie Suzanne Svetlana Svitlana Sylvia
    Sylvie Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Tessa Thelma Theresa Thérèse Tiffany Tina Toni Tracy
    Tricia Tulsi Uma Ursula Valentina Valerie Vanessa Vera Veronica Veronika Vicki Vicky Victoria Viola Violet Virginia
    Viviane Vivian Wanda Wendy Whitney Wilma Winnie Xiomara Yasmin Yelena Yingluck Yolanda Yulia Yuliya Yvette Yvonne
    Zainab Zanele Zara Zoe Zuzana Gretchen Kirsty Nicola Theresa Thokozile Nomvula Nkosazana Chimamanda Folasade
    Funmilayo Yetunde Temitope Oluchi Chioma Amaka Ngozi Sinead Siobhan Aoife Deirdre Mhairi Moira Morag Ivy Debbie
    Donna Leanne Kirstie Ashley Brooke Courtney Paris Kylie Beyonce Beyoncé Rihanna Ellie Hope Gigi Rosie Melezia Elise
    """.split()
)

GIVEN: frozenset[str] = frozenset((*GIVEN_MALE, *GIVEN_FEMALE))

# Given names that are as often something else: alone, or before one unknown word, they prove nothing.
GIVEN_WEAK: frozenset[str] = frozenset(
    """
    Al April Art August Austin Chad Chase Christian Dallas Dawn Earl Faith Georgia Grace Grant Guy Hope Jordan Joy
    King London Mark May Mercy Orlando Paris Prince Rich Rose Rush Sandy Santiago Said Spencer Sue Summer Sun Violet
    Will Victoria Virginia Ada Hill Young Long Milan Madison Brook Amber Holly Ivy Daisy Olive Ming Mei Jean Sterling
    """.split()
)

# Lower-case words within a person's name. ``MIDDLE`` must have a capital on either side.
PARTICLES: frozenset[str] = frozenset(
    """
    de da do dos das del della di du la le van von der den ten ter bin bint ibn al el ben ul abu san dem vom zu zur
    e y i af av
    """.split()
)
# Words that open a name of several parts: a kunya, a servant's name, a father's.
OPENING_NAMES: frozenset[str] = frozenset(
    (
        "Abu",
        "Abou",
        "Umm",
        "Um",
        "Ibn",
        "Bint",
        "Ould",
        "Abd",
        "Abdul",
        "Abdel",
        "Haji",
        "Hajj",
        "Al",
        "El",
        "Ben",
        "Bin",
        "Mac",
    )
)
PREFIXES: tuple[str, ...] = ("al-", "el-", "an-", "as-", "ash-", "at-", "ar-", "ul-", "d'", "d’", "bin-")

SUFFIXES: frozenset[str] = frozenset(
    ("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "v", "vi", "vii", "xvi", "xiv", "m.d.", "ph.d.", "phd", "md",
     "esq.", "esq", "qc", "kc", "mp", "obe", "mbe", "cbe")
)  # fmt: skip

# Words that link the parts of an organization's name.
ORG_LINKS: frozenset[str] = frozenset(
    ("of", "for", "and", "the", "on", "in", "to", "at", "&", "de", "du", "des")
)
# Lower-case heads of bodies that an "of" phrase with a capital completes ("the ministry of Defence" is rare).
ORG_OF: frozenset[str] = frozenset(
    """
    Ministry Department University Bank House Board Council College Institute Court Committee Bureau Office Chamber
    School Society Church Federation Association Union League Centre Center Party Academy Museum Organization
    Organisation Commission Conference Confederation Congress Fund Foundation Secretariat Directorate Academy Agency
    Hospital Archdiocese Diocese Authority Coalition Daughters Knights Sons Alliance Republic Embassy Division Panel
    """.split()
)

# Capitalised at the start of a sentence, but no names. Also months, days and titles of address.
PLAIN: frozenset[str] = frozenset(
    """
    a about above according across add added adding additionally after afterward again against ago all almost along
    already also although always amid among an and another any anyone anything are aren't around as aside ask asked
    asking at away back based be because been before behind being below beside besides between beyond both briefly
    but by call called can can't cannot certainly clearly come consider could couldn't critics currently describing
    despite did didn't do does doesn't doing don't done down due during each earlier early either else elsewhere
    enough especially even eventually ever every everybody everyone everything except exactly experts far few fewer
    finally first five following for former fortunately four frankly from further furthermore generally get getting
    give given giving go going good great had half happy hardly has have haven't having he he'd he'll he's hello hence
    her here here's hers herself hey high him himself his hopefully how however hundreds i i'd i'll i'm i've if
    immediately in indeed initially inside instead interestingly into ironically is isn't it it's its itself just
    keep know last late later latest least less let let's like likely likewise little long look looking made mainly
    major make making man many maybe me mean meanwhile men mere middle million millions moments more moreover most
    mostly mr mrs ms much must my myself naturally near nearly neither never nevertheless new next night nine no
    nobody nonetheless nor normally not nothing notably noting now nowhere obviously of off officials often oh ok okay
    old on once one ones only onto opponents or originally other others otherwise our ours out outside over overall
    own part particularly past people per perhaps please plus police possibly president previously privately
    probably pressed presumably prior put quite rather really recent recently regarding regardless remember reports
    residents researchers respondents right roughly said sadly same saying says second see seems separately seven
    several shall she she'd she'll she's short shortly should shouldn't similarly simply since six small so some
    somebody someone something sometimes somewhat soon sources speaking specifically still stop strangely strikingly
    such suddenly sure surely surprisingly take taken taking ten tens than thank thanks that that's the their theirs
    them themselves then there there's thereafter therefore these they they'd they'll they're they've thing things
    think thirty this those though thousands three through throughout thus till to today together told tomorrow
    tonight too top toward towards traditionally try turn turning twelve twenty two typically ultimately under
    unfortunately unless unlike until up upon us use used using usually various very via vs voters wait want was
    wasn't watch way we we'd we'll we're we've week well were weren't what what's whatever when whenever where
    whereas whether which while who who's whoever whole whom whose why widely will with within without women won't
    words workers would wouldn't writing year years yes yesterday yet you you'd you'll you're you've young your yours
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri sat sun am pm a.m. p.m. et est edt gmt bst utc god christmas easter thanksgiving ramadan halloween internet
    english spanish french german chinese breaking update exclusive analysis opinion photo photos video read share
    advertisement related click here story image images source credit courtesy getty follow subscribe newsletter
    copyright rights reserved editor's correction election day inauguration black friday new years tv ii iii iv
    authorities analysts lawmakers leaders supporters members aides students parents protesters prosecutors police
    investigators scientists economists activists doctors teachers families farmers others lawyers attorneys judge
    court government state federal national local public private congress team company city county law under report
    study poll survey statement asked "
    """.replace('"', "").split()
)

MONTHS_AND_DAYS: frozenset[str] = frozenset(
    """
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Sept Oct Nov
    Dec Mon Tue Wed Thu Fri Sat Sun
    """.split()
)

# Words that end in a full stop without ending a sentence and may stand in or before a name.
ABBREVIATIONS: frozenset[str] = frozenset(
    """
    mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. capt. sgt. adm. cmdr. brig. rev. fr. st.
    jr. sr. hon. del. amb. insp. supt. det. cpl. pvt. messrs. inc. corp. ltd. co. mx. no. engr. dept. ft. mt. ph.d. m.d.
    esq. vs. s.a. n.v. l.p.
    """.split()
)

# Verbs after which, or before which, a lone capitalised word is most likely one who speaks.
SPEAKS: frozenset[str] = frozenset(
    """
    said says told tells added adds wrote writes tweeted argued argues noted notes explained explains insisted
    insists claimed claims stated warned warns asked asks replied responded acknowledged admitted continued
    concluded declared announced recalled suggested suggests believes believed thinks thought acknowledges remarked
    quipped joked stressed emphasized emphasised testified tweeted recounted observed complained conceded vowed pledged
    urged predicted denied confirmed alleged contends contended maintained maintains reiterated asserted asserts
    """.split()
)

# Words before a name that say "a place is next".
PLACE_BEFORE: frozenset[str] = frozenset(
    ("in", "near", "outside", "across", "throughout", "to", "from", "at")
)

# Last words of names of places.
PLACE_WORDS: frozenset[str] = frozenset(
    """
    airport avenue bay beach bridge canal cape city coast county creek desert district drive falls forest garden gardens
    gulf harbor harbour heights highway hill hills island islands lake mountain mountains ocean park peninsula
    plaza port
    prison province region river road sea square stadium station strait street territory tower town township valley
    village woods
    """.split()
)

# What a capitalised run may hold besides a name, so that it is neither a person nor a body.
OTHER_WORDS: frozenset[str] = frozenset(
    """
    act agreement amendment award awards bill bowl code constitution convention cup day deal festival games law medal
    olympics plan prize protocol show summit treaty war week world tour episode championship series season debate
    primary caucus report review story chronicles crisis affair test center's
    """.split()
)

# Short forms of given names, folded, with the full name they are short for.
SHORT_FORMS: dict[str, str] = {
    "abe": "abraham", "al": "albert", "alex": "alexander", "andy": "andrew", "tony": "anthony", "barb": "barbara",
    "ben": "benjamin", "bernie": "bernard", "beth": "elizabeth", "liz": "elizabeth", "betsy": "elizabeth",
    "bill": "william", "billy": "william", "will": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
    "robbie": "robert", "robby": "robert", "brad": "bradley", "cathy": "catherine", "kate": "catherine",
    "charlie": "charles", "chuck": "charles", "chris": "christopher", "cindy": "cynthia", "dan": "daniel",
    "danny": "daniel", "dave": "david", "deb": "deborah", "debbie": "deborah", "dick": "richard", "rick": "richard",
    "rich": "richard", "don": "donald", "doug": "douglas", "ed": "edward", "eddie": "edward", "ted": "edward",
    "fred": "frederick", "gabe": "gabriel", "greg": "gregory", "hank": "henry", "harry": "harold", "jack": "john",
    "jake": "jacob", "jeb": "john", "jeff": "jeffrey", "jen": "jennifer", "jenny": "jennifer", "jerry": "gerald",
    "jim": "james", "jimmy": "james", "joe": "joseph", "jon": "jonathan", "josh": "joshua", "judy": "judith",
    "ken": "kenneth", "larry": "lawrence", "lou": "louis", "maggie": "margaret", "peggy": "margaret",
    "matt": "matthew", "max": "maximilian", "meg": "margaret", "mike": "michael", "mick": "michael",
    "mitch": "mitchell", "nate": "nathan", "nick": "nicholas", "pam": "pamela", "pat": "patrick", "patty": "patricia",
    "pete": "peter", "phil": "philip", "phillip": "philip", "ray": "raymond", "ron": "ronald", "rudy": "rudolph",
    "russ": "russell", "sam": "samuel", "sandy": "sandra", "steve": "steven", "stephen": "steven", "stu": "stuart",
    "sue": "susan", "tim": "timothy", "tom": "thomas", "vic": "victor", "vince": "vincent", "walt": "walter",
    "zach": "zachary", "zac": "zachary", "geoff": "geoffrey", "gerry": "gerald", "kathy": "kathleen",
    "katie": "katherine", "katharine": "catherine", "katherine": "catherine", "kathryn": "catherine",
    "volodymyr": "vladimir", "oleksandr": "alexander", "aleksandr": "alexander", "alexandr": "alexander",
    "aleksander": "alexander", "aleksei": "alexei", "alexey": "alexei", "sergey": "sergei", "serhiy": "sergei",
    "sergiy": "sergei", "dmitriy": "dmitry", "dmitri": "dmitry", "dmytro": "dmitry", "mykola": "nikolai",
    "yulia": "julia", "yuliya": "julia", "iuliia": "julia", "nikolay": "nikolai", "mykhailo": "mikhail", "yuriy": "yuri", "yury": "yuri", "andriy": "andrei",
    "andrey": "andrei", "oleksiy": "alexei", "oleksii": "alexei", "mohammed": "muhammad", "mohamed": "muhammad",
    "mohammad": "muhammad", "muhammed": "muhammad", "mohamad": "muhammad", "mahmud": "mahmoud", "ahmad": "ahmed",
    "hussain": "hussein", "hossein": "hussein", "hasan": "hassan", "yusuf": "youssef", "yousef": "youssef",
    "muammar": "moammar", "moamer": "moammar", "abdallah": "abdullah", "abdulla": "abdullah", "usama": "osama",
    "alyaksandr": "alexander", "aliaksandr": "alexander", "nicolás": "nicolas", "recep tayyip": "recep",
}  # fmt: skip

# Words after which, at the head of a sentence, a lone capitalised word was most likely the subject, and a name.
AUXILIARIES: frozenset[str] = frozenset(
    """
    is was has had will would did does can could may might also says won lost went came took made became began left
    met gave got ran held spoke led grew taught wrote sent told found kept brought thought saw knew felt put set then
    """.split()
)
