"""Given names, as a sign that two or three capitalised words name a person. They say nothing of anybody's gender or origin.

From the US Census name lists (public domain), Faker's lists (MIT) and general knowledge; names that are common words or places are
left out.
"""

GIVEN_NAMES: frozenset[str] = frozenset(
    """
    Aaaqil Aaban Aabid Aachal Aada Aadam Aadhya Aadi Aadil Aafiya Aahana Aahil Aalam Aalee Aalim Aaliyah Aamil
    Aamir Aamirah Aapo Aaqil Aarav Aarif Aarini Aariz Aarna Aarnav Aarne Aaro Aaron Aarush Aaryan Aarón Aashi
    Aashif Aashir Aasif Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim Abaan Abbas Abbie Abdallah Abdel Abdi
    Abdirahman Abdiş Abdul Abdulbekir Abdulgazi Abdulkadir Abdulla Abdullah Abdullahi Abdulmenaf Abdulsemet
    Abdurrahman Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abeer Abel Abelone Abha Abhimanyu
    Abhiram Abid Abigail Abigaíl Abilio Abiy Abiye Abraham Abril Abuzar Abyasa Acar Acarkan Achille Achim Aclan
    Ada Adak Adal Adalberto Adam Adamo Adasal Addie Ade Adela Adelaida Adelardo Adelasia Adele Adelia Adelin
    Adelina Adelmo Adhiarja Adi Adiarja Adika Adikara Adil Adila Adina Adinata Aditya Adlan Adnan Adolf Adolfo
    Adomas Adonis Adora Adoración Adrian Adriana Adrianna Adriano Adrien Adrienn Adrienne Adrián Adriána Advaith
    Advay Advik Advika Adviye Adweta Adya Adán Adèle Adéla Adélaïde Adıgün Afer Afife Agapito Agastya Agata Agatha
    Agathe Aglaia Agne Agnes Agnesa Agnese Agneta Agnete Agnieszka Agnolo Agnos Agnès Agostino Agripina Agris Agus
    Agustina Agustín Agáta Ahat Ahmad Ahmed Ahsen Ahter Ahti Aida Aiden Aiga Aigars Aija Aiko Aila Aili Aimee Aimo
    Aimé Aimée Aina Ainara Aino Ainoa Ainārs Airi Aisha Aishani Aistis Aisyah Aitana Aitor Aivar Aivaras Aivars
    Ajeng Ajiman Ajimat Ajimin Ajiono Ajna Akalan Akar Akarsana Akatay Akay Akbaş Akboğa Akcivan Akdora Akdurmuş
    Akgöl Akgüneş Aki Akif Akise Akkerman Akmaner Akmaral Aksay Aksel Akseli Akshay Aksoy Aksöğüt Aktemür Akver
    Akyıldız Akçabay Akçasu Aköz Akınal Alaaddin Alabezek Alaeddin Alain Alambana Alan Alana Alanalp Alara
    Alassane Alattin Alaz Alba Albano Alberico Albert Alberte Albertina Alberto Alberts Albin Albina Albino Albín
    Albína Alcan Alcides Alderano Aldis Aldo Ale Alejandra Alejandro Alejo Aleks Aleksandar Aleksander Aleksandr
    Aleksandra Aleksandras Aleksandrs Aleksanteri Aleksei Aleksi Alen Alena Alenka Aleodor Alessandra Alessandro
    Alessia Alessio Alex Alexa Alexandar Alexander Alexandr Alexandra Alexandre Alexandrie Alexandrina Alexandru
    Alexe Alexei Alexej Alexey Alexia Alexis Aleš Alf Alfio Alfons Alfonso Alfonz Alfred Alfredo Alfréd Alfrēds
    Algirdas Algot Algış Ali Aliabbas Alica Alice Alicia Alida Aliihsan Alija Alika Alin Alina Alis Alisa Alise
    Aliseydi Alisha Alison Alistar Alix Alize Aljaž Alka Alkor Allan Allana Allegra Allen Allison Alma Almast
    Almira Almudena Almus Alois Alojz Alojzia Alojzij Alojzija Alondra Alonso Alparslan Alpcan Alphons Alphonse
    Alpin Alpsü Alsoy Alta Alton Altoğan Altuğ Altınbike Altınkaya Altınçiçek Altınışın Alva Alvar Alve Alvin
    Alvīne Alyssa Alícia Alīda Alışık Alžbeta Alžběta Amada Amadeo Amadeus Amado Amador Amaira Amalia Amalie
    Amalija Amancio Amanda Amando Amara Amarilis Amaro Amaya Amaç Amber Ambrosio Ambróz Amedeo Amedeu Amelia
    Amelie Ami Amico Amin Amina Amir Amira Amit Amleto Amol Among Amor Amparo Amre Amrita Amruta Amy Amza Amália
    Amélie América Américo Amílcar Amālija Ana Anabel Anabela Anabella Anacleto Anaida Anamaria Anamika Anargül
    Anas Anastasia Anastasie Anastasio Anastazja Anastázie Anatolie Anatoly Anay Anaïs Anca Ancuța Anda Anders
    Andiç Andjela Andjelina Andor Andra Andrada Andre Andrea Andreas Andreea Andrei Andrej Andreja Andrejs Andres
    Andrew Andrey Andrešs Andrian Andrija Andris Andrius Andriy Andrus Andrzej András André Andréas Andrée Andrés
    Andy Anděla Ane Anemona Aneta Anete Anett Anette Anežka Angel Angela Angelica Angelika Angelina Angelino
    Angelita Angelo Anggabaya Anghel Anghelina Angie Angélica Anh Ani Anica Aniela Anika Anikó Anirudh Anita
    Anișoara Anja Anjali Anka Ankica Anmol Ann Anna Annabel Annabell Annabella Annabelle Annak Annalena Annalisa
    Annamaria Annamária Anne Anneli Annelie Annemette Annemijn Annetta Annette Anni Annibale Annica Annie Anniina
    Annija Annika Annikki Annukka Annunziata Anom Anouk Ansaldo Anselma Anselmo Ansh Ansis Anssi Antal Antanas
    Ante Antero Anthony Antim Anto Antoaneta Antoine Antoinette Anton Antonela Antonella Antonello Antoni Antonia
    Antonie Antonietta Antonija Antonina Antonino Antonio Antonis Antoniu Antonius Antons Antony Antonín Antoņina
    Antra Ants Antti Antun Antónia António Antônio Anu Anunciación Anusha Anuța Anvi Anwar Anya Aníbal Anđa Anđela
    Anže Apaydın Apolena Apolinar Apollo Apolonia Araceli Aradhana Aral Aran Aranka Arcan Arcelia Archie Arda
    Argono Argu Arham Ari Aria Ariadna Arian Ariana Ariane Arie Ariel Arifcan Arijus Arild Arin Arina Aris
    Aristide Aristides Aristița Arja Arjun Arkadiusz Arkut Arlene Armahan Armandas Armando Armands Armas Armida
    Armin Arminas Arnaldo Arnas Arnaude Arne Arnis Arnold Arnoldas Arnolds Arnošt Arnulfo Aroa Aron Aronas Arpağ
    Arpád Arsenie Arsenio Arseniy Arsipatra Arta Artan Artanto Artawan Artemio Artemisa Arthur Artis Arto Arttu
    Artturi Artur Arturo Arturs Artūras Artūrs Aru Arunima Arvid Arvind Arvo Arvydas Arvīds Arya Aryan Arziye
    Aránzazu Arıel Arıkol Arıpınar Arısoy Arūnas Asafe Asalet Asbjørn Ascensión Asdrubal Asger Ashleigh Ashley
    Ashraf Asif Asiman Asirwada Asirwanda Asko Aslanhan Aslijan Asliye Asmadi Asman Asmianto Asmuni Assar Assimi
    Asta Aston Astrid Asu Aswani Asım Atagün Atalay Atanur Atasagun Atatöre Atena Atenulf Atfat Atgun Atharv
    Atheel Ati Atila Atilhan Atilio Atiyye Atma Atmaja Atnan Attaf Atte Attila Atılgan Aud Audrey Audrius Augustas
    Auguste Augustin Augustina Augusto Augusts Augustín Aukusti Aulikki Aulis Aune Aung Aura Auraq Aurel Aurelia
    Aurelian Aureliana Aureliano Aurelio Aurica Aurică Aurimas Aurora Aurore Aurélia Aurélie Ausma Austin Austra
    Ava Avi Avigdor Avni Avram Avunç Avşin Awadil Awamil Awamiri Awan Awani Awj Awlya Awmar Awrad Axel Axenia
    Axinte Aya Ayaan Ayamin Ayasun Ayaydın Aybet Aybora Aycagül Aydar Ayden Aydinç Ayduru Aydınbey Aygutalp
    Aygönenç Ayhan Aykut Aykutalp Ayla Aylil Aylin Aylla Aynilhayat Aynımah Ayoub Aypar Aysar Aysema Aysevim Aysoy
    Aysuna Aytek Ayten Aytuna Aytöz Ayu Ayush Ayushman Ayvas Ayyaruk Ayyubi Ayçan Ayülker Ayşan Ayşeana Ayşenur
    Azaan Azad Azade Azahar Azahara Azalea Azban Azeeb Azeglio Azeneth Azettin Azize Azra Azucena Açıkel Açılay
    Ağakişi Ağbegim Ağmur Aşhan Aşir Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Baba Babar Baber
    Baccio Bachittar Badawi Badegül Badr Bagas Baghyawati Bagiya Bagus Bagya Baha Bahaa Bahaddin Bahadurjit
    Bahittin Bahiy Bahtinur Bahuraksa Bahuwarna Bahuwirya Baiba Bairbel Bajragin Bakda Bakhshi Baki Bakiadi
    Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono Bala Balamantri Balangga Balapati
    Balatekin Balca Baldassare Baldomero Balduino Baleegh Balendra Balhaar Balidin Balijan Baljiwan Ballı Baltasar
    Baltaş Balvan Balveer Balázs Bambad Bambang Banara Banawa Banawi Bancar Bandar Banjeet Banü Baqar Baqir Bara
    Barack Barak Barbara Barbora Barbro Barbu Barica Bariş Barkha Barna Barnabás Barr Barraq Barry Barsen Bart
    Bartek Bartolomej Bartolomeo Bartolomeu Bartolomé Barışcan Bas Basaam Basarab Baseer Basem Bashaar Bashaarat
    Bashar Basharat Basheer Basheerah Basil Basilio Basim Basir Basriye Bassam Bastiaan Bastian Basım Batal Batool
    Baturay Batırhan Baudelio Bautista Baydu Baykan Bayman Bayruhan Baytal Bayzettin Bazam Bağdat Bağdaş Başay
    Başhan Başok Beata Beatrice Beatrix Beatriz Beau Bebe Becky Bedi Bediriye Bedri Bedřich Begim Begoña Behiza
    Behrem Bekbay Bektaşi Belen Belgizar Belinda Belkize Bella Bellisan Belo Belén Ben Benas Bence Bendegúz
    Benedek Benedetto Benedict Benedicte Benedikt Benedikte Benek Bengibay Bengt Beni Beniamin Benice Benicio
    Benigna Benigno Benita Benito Benjamim Benjamin Benjamín Benjámin Bennie Benny Benol Benone Benoît Bent Bente
    Benthe Bento Benvenuto Benício Beppe Berat Beray Beren Berend Berenice Berezat Berit Beriye Berkal Berki
    Berksay Bernabé Bernadett Bernadette Bernard Bernarda Bernardino Bernardita Bernardo Berndt Bernhard Bernice
    Bernt Berra Berran Berrin Bert Berta Bertalan Bertha Bertil Berto Bertram Bertrand Besey Besin Bessie Beste
    Betania Beth Bethan Bethany Betina Betsy Bette Bettie Bettina Betty Beulah Beverley Beverly Beyda Beyhatun
    Beyler Beyzade Bezalel Bezek Beáta Beňadik Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya Biagio Bianca
    Bianka Bibi Bibiana Bibiána Bican Bidayet Bidzina Bienvenida Bilaal Bilal Bilawal Bilay Bilender Bilgen
    Bilginur Bilgütay Biljana Bilkay Bill Billie Billy Biltaş Bimala Bina Binay Binbaşar Binyamin Binışık Birben
    Birger Birgit Birgitta Birgitte Birgül Birousk Birsan Birsen Birte Birthe Biruta Biserka Bishakha Bitten Bitül
    Bizhan Bişar Bjarne Bjorn Björn Bjørg Bjørn Blahoslav Blake Blanca Blanche Blanduzia Blanka Blas Blaž Blažej
    Blažena Boaz Bob Bobbie Bobby Bodil Boe Boel Bogdan Bogdana Boglárka Bohdan Bohdana Bohumil Bohumila Bohumír
    Bohuslav Bohuslava Bohuš Bojan Bola Boleslav Bongbong Bonifacio Bonifác Bonita Bonnie Borahan Borataş Borbála
    Boris Borja Borris Borut Borys Botond Boyko Boynak Bozbağ Bozerk Boztaş Boğatimur Bořivoj Boštjan Božena
    Božica Božidara Božo Brad Bradley Bram Brandi Brandon Branislav Branislava Branka Branko Brayan Breda Brencis
    Brenda Breno Brent Brett Brian Bridget Brigita Brigitta Brigitte Brijesh Brinda Brita Britt Britta Brittney
    Bronislava Brooke Bror Broņislava Bruce Bruna Brunilda Bruno Bryan Bryant Brândușa Brígida Brăduț Bucur Budi
    Buenaventura Buhari Bulunç Buraid Burakhan Burcuhan Burç Buyrukhan Buşra Byron Bystrík Bálint Bárbara Béla
    Börje Börteçin Bøje Børge Büget Bünyamün Büreyre Büşranur Bănel Bērends Bērtulis Błażej Břetislav Bảo Cabir
    Cagak Cager Cahya Cahyadi Cahyanto Cahyo Cahyono Caio Caitlin Caius Cajsa Caket Cakrabirawa Cakrabuana
    Cakrajiya Cakrawala Cakrawangsa Calcedonio Caleb Calebe Calista Calisto Calixta Calixto Callum Calogero Calvin
    Camelia Cameron Camil Camila Camilla Camille Camillo Camilo Canal Canan Canberk Candace Candela Candelaria
    Candelario Candelas Candeniz Candice Candra Candrakanta Canfeza Cangür Cannur Canseven Cansin Cantemir Cantez
    Canur Capa Capucine Cara Caraka Caridad Carin Carina Carita Carl Carla Carles Carlijn Carlito Carlo Carlos
    Carlota Carlotta Carlton Carly Carmela Carmelita Carmelo Carmen Carmina Carol Carola Carole Carolin Carolina
    Caroline Carolyn Carrie Carroll Carsten Carub Cas Casandra Casemiro Casey Casian Casiana Casper Cassandra
    Cassie Catalina Catarina Caterina Catharina Catherine Cathrine Cathy Catinca Cato Catrin Catrina Catrine
    Catrinel Catur Caturangga Cauã Cauê Cavit Cawisadi Cawisono Cawuk Cayadi Cayetana Cayetano Cazimir Cebesoy
    Cebrián Cecelia Cecep Cecil Cecile Cecilia Cecilie Cecilio Cecília Cedide Cedric Cedrin Ceferino Celeste
    Celestina Celestino Celia Celilay Celine Celso Cemalettin Cemani Cemeti Cemiyle Cemplunk Cenan Cengkal Cengkir
    Cerasela Cercis Cesar Cesare Cevale Cevheri Ceyhun Ceylin Cezar Cezara Cezary Cezayir Chaaya Chaitaly
    Chaitanya Chakradev Chakradhar Chakrika Chamali Chaman Chameli Champak Chanakya Chanchal Chandani Chandra
    Chandran Chandresh Changaz Chantal Charan Charita Charlene Charles Charlesh Charlie Charlott Charlotta
    Charlotte Charo Charvi Chashida Chasmum Chatresh Chatura Chavvi Chawish Che Chelo Chelsea Chema Cheragh Cheri
    Cherie Cheryl Chester Chi Chiang Chiara Chita Chloe Chloé Chloë Chris Christa Christel Christelle Christer
    Christiane Christie Christin Christina Christine Christofer Christoffer Christoph Christophe Christopher
    Christy Chrystia Chucho Chus Chuy Châu Ciaobella Cici Cihan Cihandide Cindoruk Cindy Cinta Cinthia Cintia
    Ciprian Cipriana Cipriano Ciriaco Ciril Cirillo Cirino Cirkeline Ciro Ciríaco Citra Claes Claire Clara Clare
    Clarence Clarice Clarisa Clarissa Clark Clas Claude Claudia Claudine Claudio Claudiu Claus Clavs Clayton
    Clelia Clemens Clemente Clementina Cleo Cleopatra Cleto Clifford Clifton Clinton Clive Cloe Clotilde Clyde
    Clémence Clímaco Codin Codrin Codrina Codruț Codruța Cody Colette Colin Colleen Collin Coluccio Comfort
    Concepción Concetta Concha Connie Connor Conny Conor Conrado Constantin Constantina Constanza Constanze
    Constanța Consuela Consuelo Cora Coral Coralia Corey Corina Corinne Coriolano Cornel Cornelia Cornelio
    Cornelis Corneliu Cornelius Corona Corrado Corvin Cory Cosme Cosmin Cosmina Costache Costantino Costanzo
    Costel Costin Courtney Coşkun Craig Crenguța Crescencia Crin Crina Cristea Cristian Cristiano Cristina
    Cristobal Cristofor Cristóbal Cruz Csaba Csilla Csongor Ctibor Ctirad Cuheyna Cuman Curro Curtis Custodia
    Custodio Cvetka Cynthia Cyprian Cyprián Cyril Cándida Cándido Cécile Célina Céline César Cüneyit Călin Cătălin
    Cătălina Daamin Daan Daanish Daanyaal Daawood Dabbah Dabir Dace Dacian Daciana Dacin Dadap Dadi Dafina Dafne
    Dag Dagel Daghfal Dagmar Dagmara Dagny Daiana Daiga Daina Dainis Dainius Daisy Daiyaan Dakhil Daksh Daksha
    Dakshesh Dalaja Dalan Dalbir Dale Dalia Dalibor Dalila Dalima Daliman Dalimin Daliono Dalkılıç Damar Dameer
    Damian Damiano Damien Damini Damir Damián Damjan Damlanur Damon Damu Damurah Damyanti Dan Dana Danang Dani
    Danica Daniel Daniela Daniele Danielius Daniella Danielle Daniels Danijel Danijela Danilo Danique Daniswara
    Daniël Danny Dante Danu Danuja Danuše Danış Daphne Darain Daria Dariana Dariati Darijan Darika Darimin Darina
    Darinka Dario Darius Dariusz Darja Darko Darla Darlene Darmaji Darman Darmana Darmanto Darpan Darrell Darren
    Darryl Darsh Darsirah Dartono Daru Daruna Daryani Daryl Darío Dasa Dastageer Dave Davi David Davor Dawid Dawn
    Dawud Dayamai Dayar Dayita Dayyaan Dağistan Dean Deanna Debbie Debora Deborah Debra Decebal Declan Deepa Deha
    Deividas Dejan Delbert Delfina Delfino Delia Delores Deloris Demeter Demetra Demetrio Demi Dena Denis Denisa
    Denise Deniz Dennis Denys Derek Derrick Deryanur Desiderio Desiree Desirée Despina Dev Devansh Devi Devika
    Devin Devlet Dewi Dex Dezider Dezső Değer Dhriti Dhruv Diah Dian Diana Diane Dianna Dianne Dick Dida Didier
    Didina Diego Digdaya Dilara Dilcan Dilfeza Dilhuş Dilma Dilsitan Dilşat Dimas Dimaz Dimitrina Dina Dinda Dino
    Dinu Diogo Dion Dionigi Dionisia Dionisio Dionýz Dipa Dipta Dirja Dirk Dita Ditte Divan Divya Dixie Diya Diána
    Diāna Dmitri Dmitry Dmytro Dobromila Dobroslav Dobroslava Dochia Dodo Doina Dolores Dom Domagoj Domantas Domas
    Domen Domenica Domenico Dominga Domingo Dominic Dominik Dominika Dominykas Domitila Domnica Donald Donatas
    Donatella Donatello Donato Donna Donnie Dono Dora Doreen Dorel Dorian Doriana Dorin Dorina Dorinel Doris
    Dorita Dorli Dorota Dorotea Doroteja Dorothea Dorothy Dorothée Dorottya Dorte Dorthe Dorthy Doru Doug Douglas
    Dovydas Doğannur Draga Dragan Dragica Drago Dragoș Dragutin Drahomír Drahomíra Drahoslav Drahoslava Drajat
    Dražen Duane Ducu Duha Duilio Duje Dulce Dumitra Dumitrana Dumitru Duncan Durab Durante Durgadin Dursadiye
    Dustin Duuk Duyguhan Duyên Dušan Dwayne Dwi Dwight Dylan Dylano Dzidra Dzintars Dzintra Dániel Dávid Dáša
    Débora Dénes Dóra Döner Dürrüşehvar Dārta Dāvis Dũng Dương Earl Earnest Ebba Ebbe Ebony Ecaterina Ecegül Ecrin
    Ed Eda Edaviye Edda Eddie Edelmira Edelmiro Eder Edgar Edgaras Edgardo Edgars Edhitha Edi Edina Edison Edit
    Edita Edith Edmond Edmund Edmundo Edmunds Edna Edoardo Edouard Edu Eduard Eduarda Eduardo Eduards Edvard
    Edvardas Edvin Edvinas Edvīns Edward Edwin Edīte Eelis Eemeli Eemil Eerik Eero Eesaa Eesha Eetu Eeva Effie
    Efil Efraín Eftimia Eftimie Egenur Egidijus Egil Egils Egon Ehan Ehsaas Ehsan Ehud Eija Eijaz Eila Eileen
    Eimantas Einar Einari Einer Eino Eira Eiravati Eirik Eivind Eivor Ejaz Ejlaal Eka Ekaja Ekalinga Ekani Ekansh
    Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir Ekbal Ekiya Eko Ekrem Ekta Ela Eladio Elaf Elaine Elamiye Elba
    Eleanor Eleanora Elemér Elena Eleonor Eleonora Eleonóra Eleuterio Elgin Eli Eliana Elias Elif Elifnur Eligia
    Eligio Eliisa Elijah Elin Elina Eline Elinor Elis Elisa Elisabet Elisabeta Elisabeth Elisaveta Elise Eliseo
    Elita Eliza Elizabeta Elizabete Elizabeth Elize Eliáš Eliška Ella Elladio Ellen Elli Ellie Ellinor Elliot
    Elliott Ellis Elly Elma Elmer Elmeri Elmo Elmārs Elna Eloah Elodia Elof Eloise Elon Elona Eloy Eloá Eloísa
    Elpidio Elsa Else Elsebeth Elsie Elsy Elton Eluh Elva Elvan Elvin Elvina Elvira Elvis Elvy Elvíra Elvīra Elyas
    Elza Elías Elīna Elżbieta Ema Emal Eman Emanoil Emanuel Emanuela Emanuella Emanuelly Emanuil Emas Embuh Emelie
    Emelina Emely Emese Emigdio Emil Emilia Emilian Emiliana Emiliano Emilie Emilija Emilio Emilis Emilly Emily
    Emir Emiş Emma Emmanuel Emmanuelle Emmerson Emmi Emmy Emomali Emong Emperatriz Empluk Emran Emília Emīlija
    Emīls Enar Encarna Encarnacion Encarnación Encarnita Enda Endah Endra Endre Ene Enfes Enikő Enna Ennio Enrico
    Enrique Ensio Enteng Enzio Enzo Epifanio Eraldo Erasmo Erbay Erem Eremia Ergül Eric Erica Erick Erik Erika
    Erikas Erin Erina Eriş Erkki Erland Erling Erma Ermanis Ermanno Ermenegildo Ermes Erna Ernest Ernestas
    Ernestine Ernesto Ernests Ernst Ernő Ervaniye Ervin Ervín Erwin Eryk Erzsébet Esa Esben Esengün Esfandyar
    Eshan Eshana Esila Eskil Esko Esmail Esmanperi Esmarelda Esmee Esmeralda Esmée Esna Espen Esperanza Espiridión
    Essi Essie Esteban Estefanía Estela Estella Estelle Ester Estera Esteri Esther Estiawan Estiono Estrella
    Eszter Eta Etela Etelka Etelvina Ethan Ethel Etizaaz Etta Ettore Eufemia Eufrosina Eugen Eugene Eugenia
    Eugenio Eugène Eugénia Eula Eulalia Eulália Eunice Eunika Eusebia Eusebio Eusebiu Eustaquio Eustațiu Eutimio
    Eutropio Eva Evald Evaldas Evan Evangelina Evangelista Evangelos Evanghelina Evaristo Evde Evelia Evelien
    Eveliina Evelina Evelyn Evelína Everett Evert Evi Evie Evija Evita Evo Evrim Evy Ewa Ewelina Ezequiel Ezgin
    Ezio Eşim Faas Fabia Fabian Fabiana Fabio Fabiola Fabián Fabiënne Fabricio Fabrizia Fabrizio Fadile Fadıla
    Fahmi Faisal Faith Faizah Faizan Faize Falak Falan Falguni Fanni Fannie Fanny Faqid Farah Faraj Faras Farhan
    Farhunnisa Fariq Faris Fathonah Fatigül Fatima Fatinur Fatmanur Fatou Faustas Faustino Fausto Fay Faye Fayize
    Fazli Febe Febi Fedde Fedele Feden Federica Federico Federigo Fedor Fehmiye Felicia Feliciana Feliciano
    Felicidad Felicitas Feline Felipa Felipe Felisa Felix Fem Femke Fenna Fenne Ferahdiba Feraye Ferdinand
    Ferdinando Ferenc Ferhan Ferinaz Fermuta Fermín Fern Fernanda Fernando Feryas Feyha Feyzin Fiamma Fidaye Fidel
    Fidela Fidvi Fien Fiene Fildan Filip Filippa Filippo Filofteia Filomena Filoména Fiodor Fiona Fiorenzo Fiorino
    Firdevis Fitan Fitnat Fito Fitria Fitriani Fiyaz Flavia Flavio Flaviu Flemming Fleur Floor Floortje Flor Flora
    Florea Florence Florencia Florencio Florentin Florentina Florentino Florian Florin Florina Florinda Floris
    Florián Floyd Folke Forrest Fortunata Fortunato Forum Frado Fran Franc Frances Francesca Francesco Franci
    Francine Francis Francisc Francisca Francisco Franciska Franciszek Franck Franco Francois Franjo Frank Frankie
    Franklin Frans František Františka Franz Franziska François Françoise Frančišek Fred Freda Freddie Freddy
    Frede Frederic Frederick Frederik Frederika Frederikke Frederique Fredo Fredric Fredrick Fredrik Freja Fricis
    Frida Fridolin Fridrich Friedrich Fritz Frode Fryderyk Frédéric Frédérique Fulgencio Fulvio Fuma Fumio Fátima
    Féline Félix Fügen Gabel Gabi Gabino Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabrielly Gael
    Gaetano Gagan Gaida Gail Gaja Gala Galasso Galina Galo Ganga Ganiye Gareth Garima Garrett Garry Gary Gaspar
    Gaspare Gasti Gastone Gastón Gatis Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami Gavin Gawati Gayathri
    Gayle Gašpar Gediminas Geert Geetika Geir Gejza Gelengül Gelsomina Gelu Gema Gemma Gene Genevieve Geneviève
    Gennady Genovefa Genoveva Genta Geoffrey Georg George Georgel Georges Georgina Gerald Geraldine Geraldo Gerard
    Gerardo Gerd Gerda Gergely Gergő Gerhard Germana Germán Geronimo Gerrit Gert Gertrud Gertrude Gertrudis
    Gertrúda Gervasio Gerónimo Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghaliyati Ghanee Ghanem Ghannam
    Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghenadie Gheorghe Gheorghiță
    Ghiyaath Ghiyath Ghiță Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giacinto Giacobbe Giacomo Giada
    Giampaolo Giampiero Gian Giancarlo Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni
    Gianpaolo Gianpietro Gicu Gică Gideon Giedrius Giel Gijs Gil Gilbert Gilberto Gilda Gilles Gillian Gillis
    Gilman Gina Gino Gioacchino Gioachino Gioele Gioffre Gionata Giorgia Giorgian Giorgio Giorgos Giosuè Giovanna
    Giovanni Girik Girindra Girish Girolamo Gisela Gitanas Gitte Giulia Giuliana Giuliano Giulietta Giulio
    Giuseppe Giuseppina Giustino Gizela Gizella Gladys Glauco Glen Glenda Glenn Gloria Godofredo Goffredo Gohar
    Goldie Goncafer Gonzalo Goodluck Gopal Goran Gorazd Gordana Gordon Gorm Gottfrid Goyo Grace Gracia Graciana
    Graciano Graciela Graeme Graham Graziano Graziella Grațian Greca Greco Greg Greger Gregg Gregor Gregorian
    Gregorio Gregory Greta Gretchen Grete Grethe Grieta Grigore Griselda Gro Grzegorz Grégoire Gréta Grēta
    Guadalupe Guarino Guglielmo Guido Guilherme Guillaume Guillermo Guiomar Gulab Gulfaam Gulfam Gulshan Gulzar
    Gunbir Gundhild Guneet Guney Gunhild Gunita Gunn Gunnar Gunner Gunta Guntars Guntis Gunārs Gurbanguly Gurli
    Gustaf Gustas Gustav Gustavo Gustaw Gustáv Gusztáv Guus Guusje Gwen Gwendolyn Gyda Gytis Gyula Gyöngyi György
    Györgyi Győző Gábor Gérard Géza Gök Gökperi Gökçe Göli Görsev Gözem Gül Gülay Gülbani Gülbeyan Gülbiye
    Gülcegün Güldam Gülder Güldünya Gülenay Güler Gülev Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Hadassa Hafshah
    Hailey Hajnalka Hakan Halima Hamad Hamid Hamima Hamsini Hamza Hana Hani Hanna Hannah Hanne Hannele Hannu Hans
    Hanss Haralamb Haralambie Harald Hardik Harijs Harinakshi Harini Harish Harita Harnail Harold Haroldo Harri
    Harriet Harrison Harry Harsh Harshil Harvey Hasan Hashem Hasna Hassan Hattie Haydée Hayley Hazeem Hazel
    Heather Hector Hedviga Hedvika Hege Heidi Heikki Heinrich Heitor Helen Helena Helene Helge Heli Helinä
    Heliodoro Helle Hellena Hellevi Helmi Heloisa Heloísa Helvi Helēna Hema Hemal Hemang Hemangini Hemani Hendrik
    Henna Henri Henrich Henrieta Henrietta Henriette Henrik Henrikki Henriks Henrique Henry Heraclio Herbert
    Herberto Herdis Heriberto Herman Hermanis Hermanni Hermenegildo Herminia Herminio Hermína Hernando Hernán
    Hesti Hidde Hilario Hilary Hilda Hilde Hilkka Hillary Hillevi Hipólito Hiral Hitesh Hjalte Holger Hollie Holly
    Homer Honoré Hope Horace Horacio Horațiu Horea Horia Hortense Hortensia Hortenzia Horymír Hosni Howard Hoàng
    Hredhaan Hritik Hrvoje Hubert Hugh Hugo Hugues Humaira Humberto Humza Hun Hunor Husain Hussein Huy Huzaifa
    Hynek Håkon Håvard Héctor Hélène Hưng Hương Hồng Iacob Iain Ian Iancu Ianis Ibaad Iben Ibn Ibolya Ibraaheem
    Ibraheem Ibrahim Ibrahima Ibán Icha Ida Idika Idrees Idris Ieremia Iesa Ieva Ifa Iftikhaar Iftikhar Ignacia
    Ignacio Ignacy Ignas Ignazio Ignác Igor Igors Ihab Ihor Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam Ihtsham Iida
    Iiris Iisakki Ijaya Ijli Ika Ikbal Iker Ikhlaas Ikraam Ikramah Ikrimah Ikshita Ilan Ilari Ilaria Ilarie
    Ilarion Ildefonso Ildikó Ileana Ilga Ilham Ilias Ilie Ilija Ilkka Ilmari Ilmārs Ilona Ilsa Ilse Ilze Imants
    Imaran Imelda Imke Imran Imre Imrich Ina Inaya Indah Indali Indira Indra Indrajit Indrek Indriķis Indy Inese
    Ineta Inez Inga Inge Ingeborg Ingelise Inger Ingrid Ingrida Ingrīda Inguna Inkeri Inmaculada Inocencio
    Inocențiu Inta Intan Inácio Inès Inés Ināra Ioan Iolanda Ion Ionel Ionică Ippazio Ira Irena Irene Iriana Irina
    Iris Irja Irma Irmantas Irmeli Irving Irya Iryna Irén Irēna Isa Isaac Isabel Isabela Isabella Isabelle
    Isabelly Isadora Isaiah Isaias Isaque Isaura Isaías Ise Isha Ishaan Ishani Ishanvi Ishita Ishwar Isidora
    Isidoro Isidro Isis Ismael Ismail Ismo Israel István Itamar Itziar Iva Ivan Ivana Ivanka Ivar Ivars Iver Iveta
    Ivica Ivka Ivo Ivona Ivy Iván Iwo Izaaz Izabela Ize Izidor Iztok Iľja Jaabir Jaafar Jaakko Jaan Jaana Jaanus
    Jabbaar Jabir Jabr Jacek Jacinda Jacinta Jacinto Jack Jackie Jackson Jacob Jacobine Jacobo Jacopo Jacqueline
    Jacquelyn Jacques Jad Jade Jadranka Jafar Jafet Jaffer Jagat Jagdish Jagmeet Jagrati Jagvi Jahangir Jahanzeb
    Jahdami Jahdari Jahiz Jahm Jai Jaime Jair Jairaj Jaka Jake Jakob Jakobs Jakov Jakub Jalaal Jalal Jalees Jalil
    Jalmari Jalsa Jamaal Jamal Jamalia Jameel James Jamie Jan Jana Janaki Janani Jane Janelle Janet Janette Janez
    Jani Janice Janie Janina Janine Janis Janja Janko Janna Janne Jannik Jannis Jano Januja Janya Jared Jari
    Jarkko Jarl Jarmila Jarmo Jarno Jarolím Jaromír Jaromíra Jaroslav Jaroslava Jaroslaw Jarosław Jasmijn Jasmin
    Jasmina Jasmine Jasminka Jasmit Jasna Jason Jasper Jatin Javad Javi Javier Javiera Jay Jayda Jayden Jaylinn
    Jayne Jayson Jean Jeanette Jeanne Jeannette Jeannie Jeannine Jeet Jeevika Jeff Jeffery Jeffrey Jekaterina Jele
    Jelena Jelita Jelka Jelle Jelte Jemma Jenaro Jenifer Jenna Jenni Jennie Jennifer Jenny Jens Jente Jenő Jeppe
    Jere Jeremi Jeremiah Jeremy Jeremías Jerguš Jermaine Jernej Jerome Jerry Jerzy Jerónimo Jesper Jesse Jessica
    Jessie Jesus Jesusa Jesús Jet Jevgeni Jewel Jewell Jezups Jhalak Jill Jillian Jim Jimena Jimmie Jimmy Jindřich
    Jindřiška Jinping Jinthe Jip Jitka Jiřina Jiří Jo Joachim Joakim Joan Joana Joann Joanna Joanne Joaquim
    Joaquina Joaquín Job Jocelyn Jodi Jodie Jody Joe Joel Joep Joey Johan Johana Johann Johanna Johannes Johans
    John Johnathan Johnnie Johnny Joko Jokūbas Jolana Jolanda Jolie Jolijn Jolán Jon Jonas Jonatan Jonathan
    Jonathon Jong Joni Jonna Jonáš Joona Joonas Joonatan Joost Jordan Jordana Jordi Jordy Jordán Jorge Joris Jorma
    Jorn Jort Jorunn Jose Josef Josefa Josefiina Josefina Josep Joseph Josephine Josette Josh Joshua Josie Josip
    Josipa Joso Josué José Joséphine Jouko Jouni Jovenel Jovita Joy Joyce Jozef Jozefína Jozo João Joël Joëlle
    Joško Jožef Jožefa Jožica Juan Juana Juanita Judit Judita Judith Judy Juha Juhana Juhani Juho Jukka Jules Juli
    Julia Julian Juliana Julianna Julie Julien Juliet Julieta Juliette Julijana Julio Julita Julius Juliusz
    Junichiro Juozas Juraj Jure Juri Juris Jurre Jussi Justas Justin Justinas Justyna Juul Juulia Juuso Jyoti
    Jyrki Ján János Jázmin Jérôme Józef József Jørgen Júlia Július Jüri Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūla
    Jūle Jūlija Jūlijs Kaamil Kaarina Kaarlo Kaashif Kaazim Kabir Kachela Kacper Kadri Kai Kaija Kaique Kaisa Kaja
    Kajetan Kajus Kala Kalervo Kalevi Kalina Kalle Kalpit Kamala Kamaria Kamil Kamila Kamilly Kamya Kani Kania
    Kara Karan Karel Karen Kari Karim Karimah Karin Karina Karine Karl Karla Karlijn Karlo Karlīna Karmen Karol
    Karoliina Karolina Karoline Karolis Karolína Kartika Kashish Kashvi Kasiyah Kaspars Kasper Kassym Kata Katalin
    Katariina Katarina Katarīna Kate Kateryna Kateřina Katherine Kathleen Kathryn Kathy Kati Katica Katie Katja
    Katri Katriina Katrin Katrina Katrīna Katy Kauko Kavya Kay Kayla Kaylee Kayleigh Kazimierz Keano Keir Keisha
    Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Kemal Ken Kendra Kenneth Kenny Keqiang Kerri Kerry Kerttu Kevin
    Keya Kezia Khaan Khaled Khalid Khoa Kiaan Kian Kiandra Kick Kieran Kiki Kim Kimberley Kimberly Kinga Kipras
    Kiril Kirk Kirsi Kirsten Kirsti Kirsty Kitti Kjell Kjersti Kjetil Klara Klaudia Klaudie Klaus Klavdija Klemen
    Klement Klára Knut Koen Kofi Konrad Konradus Konstantin Konstanty Kornel Kornelia Kornél Krish Krisha Krishna
    Krista Kristalina Kristaps Kristen Kristers Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina
    Kristine Kristiāna Kristjan Kristoffer Kristopher Krists Kristupas Kristy Kristóf Kristýna Krisztina Krisztián
    Krisztofer Kritika Krišjānis Krišs Krystal Krystian Krystyna Kryštof Krzysztof Ksawery Ksenia Kurt Květa
    Květoslava Kyan Kyano Kyara Kyle Kyllikki Kyra Kyriakos Kyrylo Kálmán Károly Kåre Kārlis Kęstutis Laban Lada
    Ladislav Ladislava Ladli Laetitia Lai Laila Laimonis Lajita Lajos Laksh Lakshit Lakshmi Lala Lalita Lamberto
    Lan Lana Lance Lando Lara Laras Larissa Larry Lars Latasha Latika Latonya Latoya Laura Laure Laureano Laurel
    Lauren Laurence Laurens Laurent Lauretta Laurie Lauris Laurynas Lavanya Laverne Lavínia Lavīze Lawrence
    Lazzaro Laís Lea Leah Leandro Leanne Lech Lee Leela Leena Leif Leigh Leila Lekha Lela Leland Lena Lene Leni
    Lenka Lenn Lenora Leo Leola Leon Leona Leonard Leonardo Leone Leonid Leons Leontīne Leopold Leopoldo Leoš
    Leroy Lesley Leslie Lester Leticia Letizia Letícia Levente Levi Lewis Lex Liam Liana Liberto Libni Libor
    Libuše Licia Lidia Lidija Lidya Lieke Liene Lieve Ligita Liisa Lila Lili Liliana Lilija Lilita Lilja Lilla
    Lillian Lillie Lily Lina Linas Linda Linde Lindsay Lindsey Line Linh Linn Lintang Lionel Lipika Lisa Lisanne
    Lise Liv Livia Livio Liwia Liz Liza Lize Lizete Lizz Lizzy Ljiljana Ljubica Ljubov Ljudmila Lloyd Lodovico
    Loek Logan Lohit Lois Lola Lolita Lonnie Lopa Lora Loredana Loren Lorena Lorene Lorenzo Loretta Lori Lorna
    Lorraine Lottie Lou Louis Louise Lourdes Lovre Lovro Lowell Luan Luana Luara Lubomír Luboš Luc Luca Lucas
    Lucca Luce Lucia Luciana Lucie Lucija Lucille Lucinda Lucky Lucrezia Lucy Ludmila Ludovica Ludvik Ludvík Luděk
    Luigi Luigina Luis Luisa Luiz Luiza Luka Lukas Luke Lukáš Lula Lumír Luna Lunna Lupe Luther Luuk Luz Luís
    Luísa Lydia Lyle Lynda Lynette Lynn Lynne László Léo Léon Lívia Lýdie Lība Līga Līna Līza Lūcija Maanas Maanav
    Maarten Mabel Mable Maciej Mack Macky Macs Madara Made Madeleine Madeline Madhav Madhavi Mads Mae Magdalena
    Magdaléna Magdolna Maggie Magne Magnus Mahathir Mahika Mahmoud Mahsa Mahulena Mai Maia Maida Maie Maija
    Maimunah Maitê Maja Maks Maksim Maksym Maksymilian Mala Malala Malcolm Malika Malin Malle Malwina Mamata Mamie
    Manan Manbir Manda Mandy Manon Mantas Manthan Manuel Manuela Manuella Manya Mara Marc Marcel Marcela Marcelina
    Marcell Marcella Marcelle Marcelo Marcia Marcin Marco Marcos Marcus Mare Marek Mareks Maren Margaret Margareta
    Margarita Margaud Margaux Margherita Margie Margit Margot Marguerite Margus Mari Maria Marian Mariana Mariann
    Marianna Marianne Mariano Maribel Marica Marie Marija Marijan Marijana Marijn Marika Marilyn Marin Marina
    Marine Marinus Mario Marion Marisa Marissa Marit Marius Mariusz Marjan Marjana Marjeta Marjorie Mark Markas
    Marko Markus Markéta Marla Marlene Marsha Marshall Mart Marta Marte Martha Marthe Martin Martina Martine
    Martyn Martynas Marvin Mary Maryann Maryse María Mason Masoud Matas Mate Matea Matej Mateja Mateo Mateus
    Mateusz Matevž Matheus Mathew Mathias Mathijs Mathilde Mati Matic Matija Matilda Matjaž Mato Matouš Mats Matt
    Matteo Matthew Matthias Matthieu Matthijs Mattie Matyáš Matěj Matīss Maude Maura Maureen Maurice Mauricio
    Maurits Maurycy Max Maxim Maxine Maya Maša Meelis Meera Mees Megan Megha Meghan Meghana Mekhala Melania
    Melanie Melba Melina Melinda Melissa Melody Melvin Mercedes Meredith Merike Metka Mette Mevlut Mia Michael
    Michaela Michal Michał Micheal Michel Michela Michele Michelle Micheál Michèle Mieszko Miguel Miha Mihael
    Mihaela Mihels Mihhail Mihkel Mihály Mijo Mike Mikels Mikhail Mikheil Miklós Mikołaj Mikuláš Mila Milada
    Mildred Mile Milena Milica Milka Milorad Milos Miloslav Miloslava Miloš Milton Miluše Milán Min Mindaugas
    Mindy Minh Minnie Miran Miranda Miriam Mirjana Mirko Miroslav Miroslava Mislav Mitali Mitchell Mitesh Mitt
    Mizhir Miķelis Miłosz Mladen Modris Mohamed Mohammad Mohammed Mohini Mojca Mojmír Mollie Molly Mona Monica
    Monika Monique Morena Morgan Morris Morten Moshe Mourib Muammar Mugdha Muhallil Muhammad Muhammadu Muhazzim
    Muriel Mutia Muzdahir Muzhir Mykhailo Mykola Myra Myrna Myron Myrtle Mária Márk Márta Márton Mátyás Máté
    Mónika Māra Māris Mārtiņš Nabih Nabila Nachiket Nada Nadežda Nadia Nadine Naděžda Naftali Naglis Najib Najwa
    Naksh Nakul Nam Nana Nancy Nandini Naomi Naoto Narendra Natalia Natalie Natalija Natalja Natan Nataniel
    Natasha Natasza Nataša Nath Nathalie Nathan Nathaniel Natálie Naveen Nawaz Nayib Neal Nedas Nedda Neel Neelima
    Neha Neil Nejc Nela Nell Nellie Nelson Nenad Nerijus Netra Nettie Nevenka Neža Ngozi Nguyen Ngọc Nhiên
    Nicholas Nichole Nick Nicola Nicolas Nicole Nicoletta Nicolás Nidhi Nidra Nigel Nihal Niharika Niina Nik Nika
    Nikita Nikki Niko Nikodem Nikol Nikola Nikolai Nikolajs Nikolett Nikoletta Nikolina Nikos Niks Nikša Nilam
    Nilima Nils Nimrat Nina Ninetta Nirja Nisha Nitara Nitesh Noah Noel Nojus Nora Norbert Norma Norman Normunds
    Nova Novi Noémi Noël Nursultan Nurul Nándor Nóra Odd Odika Oeshi Ojas Ojasvi Ola Olaf Olav Oldřich Ole Oleg
    Oleh Oleksandr Oleksiy Olena Olga Olgierd Oliva Oliver Olivia Olivie Olivier Olivér Oliwier Ollie Omaja Omar
    Omisha Omkaar Omya Ondřej Oni Onkar Onveer Opal Ophelia Ora Orestas Orinder Ornella Orsolya Osama Oscar Osha
    Oskar Oskars Osvalds Otakar Otis Oto Ottó Otávio Oviya Owen Oļģerts Pablo Padma Padmi Pahal Paige Pallavi
    Paloma Pam Pamela Panini Paola Paoletta Paolo Paramita Parth Pat Patrica Patrice Patricia Patrick Patrik
    Patrizia Patryk Patsy Patti Patty Paul Paula Paulette Paulin Paulina Pauline Paulius Pauls Pavani Pavao Pavel
    Pavla Pavlo Paweł Peace Pedro Peeter Peggy Penny Per Pero Perry Petar Pete Peter Petr Petra Petras Petro
    Petter Petteri Philip Philippe Phillip Phyllis Phúc Pia Pierina Pierre Pijus Pina Piotr Piret Piroska Polly
    Polona Pooja Povilas Prabowo Pranav Praneel Pranit Pratyush Prayut Preston Priit Priscilla Prisha Priya
    Przemysław Puji Puput Pushti Puspa Puti Putri Pál Pål Péter Pēteris Přemysl Qabil Qadim Qarin Qasem Qasim
    Qassem Qori Quang Queen Quincy Qushi Raagini Rachael Rachana Rachel Rachelle Rachit Rachita Radek Radha
    Radhika Radim Radomír Radoslav Radoslaw Radosław Radovan Rafael Rafał Raffaella Rafik Raghav Ragnhild Rahul
    Raila Raimonds Raivo Rajata Rajeshri Rajko Rajnath Raksha Ralph Ramon Ramona Ramzan Ramūnas Ranbir Randall
    Randi Randolph Randy Ranveer Raquel Rashid Ratih Ratko Ratna Raul Ray Rayaan Rayan Raymond Raúl Reba Rebecca
    Rebeka Rebekah Recep Reece Reet Regina Reginald Rehaan Reidun Rein Rena Renata Rene Renee Renáta René Restu
    Reva Rex Reyansh Rhonda Rhys Ria Ricardo Richard Richárd Rick Rickey Ricky Ridhi Riek Riina Rishi Rita Riya
    Riyad Ričardas Roar Robert Roberta Robertas Roberto Robin Robyn Rochelle Roderick Rodney Rodolfo Rodrigo Roger
    Rohaan Rohan Rojus Rok Rokas Roko Roksana Roland Rolandas Rolf Romana Romano Romina Romualdas Ron Ronald Ronda
    Ronith Ronnie Roosevelt Rosa Rosalia Rosalie Rosaria Rose Rosemarie Rosemary Rosetta Rosie Rosina Ross Rossana
    Rostislav Roxanne Roy Rozalia Rozalija Rozália Ruben Ruby Rudolf Rudolph Rudra Rudy Rufus Ruhollah Rumen Rune
    Rushil Ruslan Russell Rustem Rusul Ruth Ruwaihim Ruža Ružica Ryan Ryszard Rytis Réka Rémy Róbert Róza Rózsa
    Róża Saad Saanvi Sabina Sabrina Sachi Saddam Sadie Sai Saksham Sallie Sally Salman Salome Salva Salvatore Sam
    Samaksh Samama Samantha Samar Samarth Samesh Samir Sammy Samo Samuel Sanae Sanaya Sander Sandi Sandra Sanja
    Sanna Sanya Sara Sarah Sarthak Sathvik Satya Sauli Saulius Saumya Saša Sašo Scott Sean Sebastian Sebastián
    Sebastjan Selahattin Sergei Sergey Sergio Serhiy Seth Shane Shanna Shannon Shari Sharon Shaun Shaurya Shavkat
    Shawn Shawna Shehbaz Sheila Shelby Shelia Shelley Shelly Sheri Sherman Sherri Sherrie Sherry Sheryl Shigeru
    Shimon Shinzo Shirley Shivani Shivansh Shravya Sian Siddharth Sidney Sigrid Sigurd Siim Silje Silva Silvia
    Silvio Silvo Simas Simen Simon Simona Simonas Sindre Siniša Siri Sirje Sissel Siv Siya Slavica Slavko Slobodan
    Sneha Snježana Sofi Sofie Sofía Solveig Sondre Sonia Sonja Sonya Sophia Sophie Souma Spencer Srečko Stacey
    Stacie Stacy Stana Stanislav Stanislava Stanisław Stanko Stanley Stefan Stefanie Stein Steinar Stella
    Stephanie Stephen Steve Steven Stewart Stian Stig Stine Stjepan Stuart Stéphane Subrahmanyam Sudiksha Sue
    Suhani Sundar Susan Susana Susanne Susie Suu Suzana Suzanne Svein Sverre Svetlana Sviatlana Sylvester Sylvia
    Sylwia Synnøve Szabolcs Szilveszter Szilvia Szilárd Szymon Sándor Sára Sébastien Tabitha Tadas Tadeen Tadej
    Tadeja Tadeusz Tafazal Tahmaseb Tahoor Taial Taisir Tajus Tamanna Tamara Tami Tamika Tamim Tammie Tammy Tamás
    Tanay Tanish Tanja Tanmayi Tanveer Tanvi Tanya Tara Tarak Taras Tarfaan Tarmo Taro Tasha Tatiana Tatjana
    Tautvydas Tawkeel Tayyip Tea Ted Tedros Teerth Tejas Terence Teresa Teri Terje Terrance Terrence Terri Terry
    Teréz Terézia Thabo Thaksin Thea Thelma Theodore Theresa Therese Thibault Thibaut Thierry Thomas Thor Thành
    Théodore Théophile Thảo Tibor Tiffany Tiina Tiit Tiiu Tilen Tim Timothy Timothée Timur Tina Tirdad Tishk Titas
    Tivadar Tjaša Tobias Tobiasz Toby Todd Tola Tom Tomas Tomasz Tomaž Tomislav Tommy Tomo Tone Toni Tonje Tony
    Tonya Toomas Tor Torbjørn Tore Torill Tove Tracey Traci Tracie Tracy Travis Trevor Tricia Triin Trina Trine
    Tripti Trisha Tristan Triveni Triya Trond Troy Trudy Trung Trọng Tsai Tulsi Turid Turki Turvi Tyler Tymon
    Tymoteusz Tyrone Tímea Tõnu Tùng Tünde Ubika Ucchal Udant Udarsh Udeen Udyati Uhuru Ulf Umang Unnati Unni
    Upadhriti Upasna Upkaar Upma Urishilla Urmas Urmi Uroš Urrab Ursula Urszula Urvashi Urvi Urška Usama Utkarsh
    Vahar Vaidas Vaishnavi Vakris Valentina Valeri Valerie Valerija Valeriy Valery Valter Valéria Vamakshi Vanessa
    Vansha Vanya Varadkar Varenya Varsha Vasana Vasatika Vasudha Veda Vedant Vedhika Vedika Vedran Veer Vegard
    Vello Velma Vera Verna Vernon Veronica Veronika Vesna Vicki Vickie Vicky Victor Victoria Vid Vida Vidar Vidhi
    Vihaan Viktor Viktoria Viktória Vilde Vilius Vilmos Vinaya Vince Vincent Vinicius Viola Viraj Virgil Virginia
    Virág Vitali Vitaliy Vitaly Vitor Vitória Vivaan Vivian Vivien Vjekoslav Vladimir Vlado Volker Volodymyr
    Vrinda Vrishti Vritti Vyacheslav Vyanjana Vytautas Vân Wade Wahab Waida Wakeeta Walid Wallace Walter Wanda
    Warda Warhi Warinder Warjas Warren Watika Wayne Wazir Wenche Wendell Wendy Wesley Whitney Widisha Wiktor
    Wilbert Wilbur Willard William Willie Willis Wilma Wilson Winifred Winston Wishi Witold Wm Wojciech Woodrow
    Wriddhish Wridesh Wyatt Xalak Xavier Xi Xiti Xobeen Xuân Yachana Yadavi Yadid Yafir Yagnesh Yahvi Yahya Yair
    Yamar Yamini Yanis Yash Yashasvi Yashawini Yashem Yashica Yashoda Yashodhara Yashvi Yasir Yasser Yasti Yatan
    Yatin Yauvani Yazan Yazeed Yeraz Yergha Yesoob Yevgeniy Yevgeny Yingluck Yitzhak Yoav Yochana Yolanda Yoon
    Yoshihide Yoshita Yoweri Yug Yulia Yuliya Yureed Yuri Yuriy Yutika Yuvraj Yves Yvette Yvonne Yến Zabir
    Zacharie Zachary Zahaar Zahri Zahrun Zahur Zaid Zaitra Zalán Zansi Zarar Zarna Zashil Zauqi Zaweel Zayan Zayed
    Zayyan Zayyir Zdenka Zdravko Zehaan Zerdad Zewad Zilmil Zimran Zinal Zita Zlatko Zoe Zoltán Zoran Zsanett
    Zsigmond Zsolt Zsombor Zsuzsanna Zsófia Zuwayhir Zuzana Zvonko Ábel Ádám Ágnes Ákos Ánh Áron Árpád Åse Édith
    Édouard Élisabeth Élise Élodie Éléonore Émile Émilie Éric Étienne Éva Øystein Øyvind Ülle Ādams Ādolfs Ārija
    Ąžuolas Ērika Ēriks Ēvalds Ģederts Ģirts Łukasz Šarūnas Špela Štefan Štefanija Žan Žiga Žygimantas
    """.split()
)

SHORT_GIVEN_NAMES: tuple[frozenset[str], ...] = (
    frozenset({"joe", "joseph"}), frozenset({"bill", "william", "will", "billy"}), frozenset({"bob", "robert", "rob", "bobby"}),
    frozenset({"mike", "michael", "mick"}), frozenset({"jim", "james", "jimmy", "jamie"}), frozenset({"tom", "thomas", "tommy"}),
    frozenset({"tony", "anthony", "antony"}), frozenset({"dick", "rick", "richard", "rich", "ricky"}), frozenset({"dave", "david"}),
    frozenset({"dan", "daniel", "danny"}), frozenset({"ben", "benjamin"}), frozenset({"bibi", "benjamin", "binyamin"}),
    frozenset({"sam", "samuel", "samantha"}), frozenset({"matt", "matthew"}), frozenset({"nick", "nicholas"}), frozenset({"andy", "andrew"}),
    frozenset({"greg", "gregory"}), frozenset({"jeff", "jeffrey", "geoff", "geoffrey"}), frozenset({"ken", "kenneth"}), frozenset({"ron", "ronald"}),
    frozenset({"don", "donald"}), frozenset({"ed", "edward", "ted", "eddie"}), frozenset({"chuck", "charles", "charlie"}),
    frozenset({"steve", "steven", "stephen"}), frozenset({"pete", "peter"}), frozenset({"chris", "christopher"}), frozenset({"alex", "alexander", "alexandra"}),
    frozenset({"liz", "elizabeth", "beth", "betty"}), frozenset({"kate", "katherine", "catherine", "kathy", "cathy"}), frozenset({"sue", "susan"}),
    frozenset({"meg", "margaret", "maggie", "peggy"}), frozenset({"nikki", "nicole"}), frozenset({"jen", "jennifer", "jenny"}),
    frozenset({"vladimir", "volodymyr"}), frozenset({"mitch", "mitchell"}), frozenset({"larry", "lawrence"}), frozenset({"jerry", "gerald", "jerome"}),
    frozenset({"max", "maximilian", "maxwell"}), frozenset({"tim", "timothy"}), frozenset({"phil", "philip", "phillip"}), frozenset({"fred", "frederick"}),
    frozenset({"lula", "luiz"}), frozenset({"jack", "john", "johnny"}), frozenset({"jon", "jonathan"}), frozenset({"nate", "nathan", "nathaniel"}),
    frozenset({"abe", "abraham"}), frozenset({"al", "albert", "alan"}), frozenset({"bernie", "bernard"}), frozenset({"cathy", "catherine"}),
    frozenset({"deb", "deborah", "debbie"}), frozenset({"mohammed", "mohamed", "muhammad", "mohammad"}), frozenset({"sergei", "sergey"}),
    frozenset({"alexei", "alexey"}), frozenset({"dmitry", "dmitri", "dmytro"}), frozenset({"pat", "patrick", "patricia"}), frozenset({"val", "valerie"}),
)  # fmt: skip
"""Given names that stand for each other in news: short forms and two spellings."""
